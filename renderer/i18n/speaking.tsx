import { type ReactElement, type ReactNode, useMemo } from 'react';
import { IntlProvider } from 'react-intl';
import { firstLanguage } from '../../slides/format/languages/faces.ts';
import { messagesOf } from './messages.ts';

export interface SpeakingProps {
  /** A BCP 47 tag. Where the screens have no words of that language, they say them in the first language. */
  language: string;
  /** Told when a message cannot be shown as written. */
  onError?: (error: unknown) => void;
  children: ReactNode;
}

/** Gives what stands inside its words: the whole page, or a deck that is there in another language only. */
export function Speaking({ language, onError, children }: SpeakingProps): ReactElement {
  const messages = messagesOf(language) ?? messagesOf(firstLanguage);
  // The same as long as the language is: what is given anew gives everything inside new words.
  const own = useMemo(() => (messages ? { messages: { ...messages } } : {}), [messages]);
  return (
    <IntlProvider locale={language} defaultLocale={language} {...own} {...(onError ? { onError } : {})}>
      {children}
    </IntlProvider>
  );
}
