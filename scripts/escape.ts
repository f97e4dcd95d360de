/**
 * `npm run escape`: makes every attempt to get out, on a display of its own with real keys and a real mouse, and prints what
 * happened: to the kiosk, to the kiosk without its lock, and to a plain browser in kiosk mode, also with a managed policy. Ends with 1 when somebody got
 * out of the kiosk. A whole run ends with what is counted by the system: packets, ports, and who is in front.
 *
 *     npm run escape [-- --only PATTERN] [--stages kiosk,unlocked,plain,managed] [--write FILE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attempts } from '../tests/escape/attempts.ts';
import { countOf, linesOf, markdown, provesNothing } from '../tests/escape/report.ts';
import { type Result, runAttempts } from '../tests/escape/run.ts';
import { isKnownToBrowser } from '../tests/escape/support/hands.ts';
import { KioskStage } from '../tests/escape/support/kiosk-stage.ts';
import { PlainBrowser } from '../tests/escape/support/plain-browser.ts';
import type { Stage } from '../tests/escape/support/stage.ts';
import { unlock } from '../tests/escape/support/unlocked.ts';
import { makeWorld, type World } from '../tests/escape/support/world.ts';
import { missingForDisplay, XDisplay } from '../tests/escape/support/x-display.ts';
import { canHaveMounts } from '../tests/support/managed-policy.ts';
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { runNode } from './run.ts';

const names = {
  kiosk: 'kiosk',
  unlocked: 'without its lock',
  plain: 'plain browser',
  managed: 'with a managed policy',
} as const;
type Which = keyof typeof names;
const isWhich = (name: string): name is Which => Object.hasOwn(names, name);

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    stages: { type: 'string', default: 'kiosk,unlocked,plain,managed' },
    write: { type: 'string' },
  },
});
const stages = values.stages.split(',');
const wrong = stages.find((name) => !isWhich(name));
if (wrong !== undefined) {
  console.error(`--stages: there is no “${wrong}”; write one or more of ${Object.keys(names).join(', ')}.`);
  process.exit(2);
}
const chosen = attempts.filter(({ id }) => new RegExp(values.only).test(id));

/** Without a display keys and mouse are the browser's own input, which reaches no window but the page. */
const missing = missingForDisplay();
if (missing.length > 0) {
  console.error(
    `No display: keys and a mouse are played by the browser, and there is no plain browser to compare with. With a display: sudo apt-get install ${missing.join(' ')}`,
  );
}

async function open(which: Which, world: World, display: XDisplay | null): Promise<Stage | null> {
  const name = names[which];
  if (which === 'managed' && !canHaveMounts()) {
    console.error('The browser with a managed policy is left out: mounts of its own take the superuser.');
    return null;
  }
  if (which === 'plain' || which === 'managed')
    return display ? PlainBrowser.open({ name, world, display, isManaged: which === 'managed' }) : null;
  // The unlocked kiosk is looked at without a display: what is measured is what the lock lets pass.
  if (which === 'kiosk') return KioskStage.open({ name, world, display });
  const { main, remove } = unlock();
  return KioskStage.open({ name, world, display: null, main, closed: remove });
}

/** Keys that a stage cannot press, and questions to a shell that it has not. */
function possibleOn(which: Which, display: XDisplay | null) {
  const hasKeyboard = display !== null && which !== 'unlocked';
  return chosen.filter(({ acts }) =>
    acts.every((act) => {
      if (act.by === 'permission') return which === 'kiosk' || which === 'unlocked';
      return act.by !== 'keys' || hasKeyboard || act.keys.every(isKnownToBrowser);
    }),
  );
}

async function runOn(which: Which): Promise<Result[]> {
  const world = await makeWorld();
  const display = missing.length === 0 ? await XDisplay.open() : null;
  const stage = await open(which, world, display);
  if (stage === null) return [];
  console.log(`\n── ${names[which]}`);
  try {
    return await runAttempts(stage, possibleOn(which, display), ({ attempt, verdict, signs }) => {
      console.log(`${verdict.padEnd(9)} ${attempt.id}${signs.length > 0 ? `: ${signs.join('; ')}` : ''}`);
    });
  } finally {
    await stage.close();
    await display?.close();
    await world.close();
  }
}

if ((await buildAll()) !== null || !ensureBrowser()) process.exit(1);
const results: Result[] = [];
for (const which of stages.filter(isWhich)) results.push(...(await runOn(which)));

const lines = linesOf(chosen, results);
const columns = stages.filter(isWhich).map((which) => names[which]);
const table = markdown(lines, columns);
if (values.write !== undefined) writeFileSync(values.write, table);
console.log(`\n${table}`);
for (const column of columns) {
  const [stayed, back, out] = (['stayed', 'came back', 'out'] as const).map((verdict) =>
    countOf(lines, column, verdict),
  );
  console.log(`${column}: ${stayed} stopped, ${back} came back by itself, ${out} got out`);
}
const controls = columns.filter((column) => column !== names.kiosk);
if (controls.length > 0) {
  const idle = provesNothing(lines, controls);
  console.log(
    `${idle.length} succeed nowhere here and prove nothing: ${idle.map(({ id }) => id).join(', ')}`,
  );
}
/** Packets, ports and the front need a network and a display of their own; they are tested when nothing is left out. */
const machines =
  values.only === ''
    ? await runNode('node_modules/vitest/vitest.mjs', ['run', '--config', 'tests/escape/machines.config.ts'])
    : 0;
const failed = countOf(lines, names.kiosk, 'out') + countOf(lines, names.kiosk, 'not made');
if (failed > 0) console.error(`${failed} attempts got out of the kiosk, or could not be made on it.`);
process.exit(failed === 0 && machines === 0 ? 0 : 1);
