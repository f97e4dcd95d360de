/** Builds pages that speak the language for tests: its words and its direction stand in the place of English. */
import type { Plugin } from 'vite';
import english from '../../renderer/i18n/en.json' with { type: 'json' };
import { pseudoMessages } from './pseudo.ts';

/** The words of the screens in the language for tests. */
export const pseudoWords = pseudoMessages(english);

const words = '/renderer/i18n/en.json';
const face = '/slides/format/languages/en/face.ts';
const direction = "direction: 'ltr'";

/** Puts the language in the place of English. A page for clinics is built without it. */
export function pseudoPage(): Plugin {
  return {
    name: 'pseudo-page',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (file.endsWith(words)) return JSON.stringify(pseudoWords);
      if (!file.endsWith(face)) return null;
      if (!code.includes(direction)) throw new Error(`${face} does not say ${direction}`);
      return code.replace(direction, "direction: 'rtl'");
    },
  };
}
