import type { ReactElement, ReactNode } from 'react';
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
  return (
    <IntlProvider
      locale={language}
      defaultLocale={language}
      {...(messages ? { messages: { ...messages } } : {})}
      {...(onError ? { onError } : {})}
    >
      {children}
    </IntlProvider>
  );
}
