import { useLayoutEffect } from 'react';
import { faceOf } from '../../slides/format/languages/faces.ts';
import { Speaking, type SpeakingProps } from './speaking.tsx';

/** Gives the screens inside their words, and the page its `lang` and `dir`. */
export function Localized(props: SpeakingProps) {
  const { language } = props;
  const direction = faceOf(language)?.direction ?? 'ltr';
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return <Speaking {...props} />;
}
