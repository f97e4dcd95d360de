/** Makes attempts on a stage, one after the other, and judges each by what is there afterwards. */
import type { Attempt } from './attempt.ts';
import { type Judged, judge, signsOf } from './judge.ts';
import type { Stage } from './support/stage.ts';

export interface Result extends Judged {
  attempt: Attempt;
  stage: string;
}

/** How long something may take to come back by itself, in milliseconds, and how often it is looked at meanwhile. */
const comeback = { most: 3_000, every: 1000 };

/** @param tell hears of each result as soon as it is known */
export async function runAttempts(
  stage: Stage,
  attempts: readonly Attempt[],
  tell: (result: Result) => void = () => undefined,
): Promise<Result[]> {
  const results: Result[] = [];
  let before = await stage.look();
  for (const attempt of attempts) {
    let reached = '';
    for (const tried of attempt.acts)
      reached ||= await stage.act(tried).catch((error: Error) => `not done: ${error.message.split('\n')[0]}`);
    const after = await stage.look();
    const atOnce = signsOf(before, after, reached);
    const judged = atOnce.length === 0 ? judge([], []) : await comesBack(stage, before, atOnce);
    const result = { attempt, stage: stage.name, ...judged };
    results.push(result);
    tell(result);
    if (judged.verdict === 'stayed') {
      before = after;
      continue;
    }
    // What was only seen or told leaves no trace; whatever does is started anew.
    let now = await stage.look();
    if (signsOf(before, now, '').length > 0) {
      await stage.reset(judged.verdict === 'out');
      now = await stage.look();
    }
    before = now;
  }
  return results;
}

/** Looks again until all is as it was, or for as long as it may take. */
async function comesBack(
  stage: Stage,
  before: Awaited<ReturnType<Stage['look']>>,
  atOnce: string[],
): Promise<Judged> {
  if (judge(atOnce, []).verdict === 'out') return judge(atOnce, atOnce);
  const end = await stage.ended();
  const signs = end === '' ? atOnce : [...atOnce, end];
  await stage.reset(false);
  let later = signsOf(before, await stage.look(), '');
  for (let waited = 0; later.length > 0 && waited < comeback.most; waited += comeback.every) {
    await new Promise((resolve) => setTimeout(resolve, comeback.every));
    later = signsOf(before, await stage.look(), '');
  }
  return judge(signs, later);
}
