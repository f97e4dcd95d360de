import { useMemo } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useToolWords } from '../../library/use-library.ts';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import { useFoundHere } from '../kiosk/shown-lookup.ts';
import { type Prompts, promptsFrom } from './prompts.policy.ts';

/** What there is to choose from; null while any of it is on its way. What cannot be had is left out. */
export function usePrompts(index: Index): { words: DeckBundle | null; prompts: Prompts | null } {
  const { library } = useKiosk();
  const known = useFoundHere(index);
  const tool = useToolWords(
    library,
    index.tools.find(({ id }) => id === 'questions'),
  );
  const words = tool.status === 'ready' ? tool.bundle : null;
  const prompts = useMemo(
    () =>
      known.status === 'loading' || tool.status === 'loading'
        ? null
        : promptsFrom({ lookup: known.status === 'ready' ? known.lookup : null, words }),
    [known, tool, words],
  );
  return { words, prompts };
}
