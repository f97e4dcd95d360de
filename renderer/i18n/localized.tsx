import { type ReactNode, useLayoutEffect } from 'react';
import { IntlProvider } from 'react-intl';
import { uiLanguage } from './languages.ts';
import { uiLanguages } from './messages.ts';

export interface LocalizedProps {
  language: string;
  /** Told when a message cannot be shown as written. */
  onError: (error: unknown) => void;
  children: ReactNode;
}

/** Gives the screens inside their words, and the page its `lang` and `dir`. */
export function Localized({ language, onError, children }: LocalizedProps) {
  const words = uiLanguage(language) ?? uiLanguages.en;
  const direction = words?.direction ?? 'ltr';
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  return (
    <IntlProvider
      locale={language}
      defaultLocale={language}
      {...(words === undefined ? {} : { messages: { ...words.messages } })}
      onError={onError}
    >
      {children}
    </IntlProvider>
  );
}
