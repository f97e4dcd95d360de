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
    const { reached, failure } = await make(stage, attempt);
    const after = await stage.look();
    const atOnce = signsOf(before, after, reached);
    const judged =
      atOnce.length > 0
        ? await comesBack(stage, before, atOnce)
        : failure === ''
          ? judge([], [])
          : notMade(failure);
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
      await stage.reset(judged.verdict !== 'came back');
      now = await stage.look();
    }
    before = now;
  }
  return results;
}

/** Does all that an attempt says. What fails may have failed because somebody is out, so it is looked at all the same. */
async function make(stage: Stage, { acts }: Attempt): Promise<{ reached: string; failure: string }> {
  const reached: string[] = [];
  try {
    for (const tried of acts) reached.push(await stage.act(tried));
    return { reached: reached.filter((each) => each !== '').join(', '), failure: '' };
  } catch (error) {
    const failure = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
    return { reached: reached.filter((each) => each !== '').join(', '), failure };
  }
}

const notMade = (why: string): Judged => ({ verdict: 'not made', signs: [why] });

/** Looks again until all is as it was, or for as long as it may take. */
async function comesBack(
  stage: Stage,
  before: Awaited<ReturnType<Stage['look']>>,
  atOnce: string[],
): Promise<Judged> {
  if (!stage.comesBack || judge(atOnce, []).verdict === 'out') return judge(atOnce, atOnce);
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
