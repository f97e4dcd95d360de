/** What hostile surroundings of the preview (scripts/preview/hostile.ts) mean for whoever starts it. */
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { profileIn } from '../../scripts/preview/hostile.ts';
import { followDiary } from './diary.ts';
import { collectLines, type Lines } from './lines.ts';

/** Where a kiosk finds itself: where its data really are, and its environment. */
export interface Place {
  data: string;
  env: Record<string, string>;
}

/** The place for a kiosk whose usual data folder is `folder`. */
export function placeFor(folder: string, env: Readonly<Record<string, string | undefined>>): Place {
  const usual = { ANTEROOM_DATA: folder };
  if (profileIn(env) !== 'failing-lock') return { data: folder, env: usual };
  // Kiosks that run at the same time must not share the spare folder.
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const user = process.getuid?.();
  return {
    data: join(temporary, user === undefined ? 'anteroom' : `anteroom-${user}`),
    env: { ...usual, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  };
}

/** What the kiosk says, on standard error or, where nobody may read that, in its log below `data`. */
export function linesOf(
  child: ChildProcess,
  data: string,
  env: Readonly<Record<string, string | undefined>>,
): Lines {
  if (!child.stderr) throw new Error('The kiosk has no standard error.');
  if (profileIn(env) !== 'closed-stderr') return collectLines(child.stderr);
  child.stderr.destroy();
  return followDiary(join(data, 'logs', 'kiosk.log'));
}
