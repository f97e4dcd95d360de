import english from './en.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };

/** The names of everything that the screens say. */
export type MessageId = keyof typeof english;
export type Messages = Readonly<Record<MessageId, string>>;

/** Whether a person who speaks the language has read its messages. */
export type MessageStatus = 'draft' | 'reviewed';

export interface UiLanguage {
  messages: Messages;
  status: MessageStatus;
  direction: 'ltr' | 'rtl';
}

/** The languages that the screens themselves speak. */
export const uiLanguages: Readonly<Record<string, UiLanguage>> = {
  en: { messages: english, status: 'reviewed', direction: 'ltr' },
  es: { messages: spanish, status: 'draft', direction: 'ltr' },
};
