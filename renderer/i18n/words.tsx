import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { Unbroken } from '../ui/unbroken/unbroken.tsx';
import type { MessageId } from './messages.ts';

/** Fills a message's blanks. A name that does not exist does not compile. */
export type Say = (id: MessageId, values?: Record<string, string | number>) => string;

/** The words of the visitor's language. */
export function useWords(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** One message as text, in which `T cell` and its like stay whole. */
export function Words({ id, values }: { id: MessageId; values?: Record<string, string | number> }) {
  return <Unbroken>{useWords()(id, values)}</Unbroken>;
}
