import { type ReactElement, type ReactNode, useCallback } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };

/** The names of everything that a deck says by itself; all other words come from the content. */
export type DeckWord = keyof typeof english;

/** The deck's own words in each language that has them. */
export const deckLanguages: Readonly<Record<string, Readonly<Record<DeckWord, string>>>> = {
  en: english,
  es: spanish,
};

/**
 * Gives the blocks inside their own words.
 *
 * @param language a BCP 47 tag; where the deck has no words of that language it says them in English
 */
export function DeckWords({ language, children }: { language: string; children: ReactNode }): ReactElement {
  const messages = deckLanguages[language] ?? deckLanguages[language.split('-')[0] ?? ''] ?? english;
  return (
    <IntlProvider locale={language} defaultLocale={language} messages={{ ...messages }}>
      {children}
    </IntlProvider>
  );
}

/** Says one of the deck's own words, with its blanks filled. */
export type Say = (word: DeckWord, values?: Record<string, string | number>) => string;

/** The deck's own words in the language of the deck. */
export function useSay(): Say {
  const { formatMessage } = useIntl();
  return useCallback((word, values) => formatMessage({ id: word }, values), [formatMessage]);
}
