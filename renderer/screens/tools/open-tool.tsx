import { use } from 'react';
import type { Index } from '../../../slides/format/model/catalogue.ts';
import { useSession } from '../kiosk/kiosk-context.ts';
import { ToolsContext } from './tools.ts';

/** The tool that lies over home or a deck, if one does. */
export function OpenTool({ index }: { index: Index }) {
  const panel = useSession(({ context }) => context.visit.panel);
  const open = [...use(ToolsContext)].find(([each]) => each === panel);
  if (open === undefined) return null;
  const [, { Screen }] = open;
  return <Screen index={index} />;
}
