import { useMemo } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import { lines, type Passage, prosePassages } from '../../aloud/passages.policy.ts';
import { useWords } from '../../i18n/words.tsx';
import { ReadPanel } from '../aloud/read-panel.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import { callParts } from './call-parts.ts';

/** Reads the signs to call for, and what to do, with the clinic's own numbers digit by digit. */
export function ReadCall({ bundle }: { bundle: DeckBundle }) {
  const say = useWords();
  const { contacts } = useSettings();
  const passages = useMemo(() => {
    const { signs, steps } = callParts(bundle);
    const own = contacts.map(
      ({ name, number, hours }): Passage => ({
        shown: [name, number, hours].filter(Boolean).join(' '),
        said: `${name}: ${number}. ${hours}`,
        phones: [number],
      }),
    );
    return [
      { shown: say('call.title') },
      ...[...signs, ...steps].flatMap(({ id, title, text, apart }) => [
        ...lines([title]),
        ...(id === 'whom' && own.length > 0 ? [...own, { shown: say('call.or-card') }] : prosePassages(text)),
        ...prosePassages(apart),
      ]),
    ];
  }, [bundle, contacts, say]);
  return <ReadPanel passages={passages} language={bundle.language} screen="call" />;
}
