/** Writes the two scripts that run before any script of a page: one in its own world, one in the preload's. */
import { makeBridge } from './bridge.ts';
import { guard } from './guards.ts';
import { watchKeys } from './keys.ts';
import { watchMouse } from './mouse.ts';
import { playPage } from './page-world.ts';
import { hostPreload } from './preload-host.ts';
import { makeWire } from './wire.ts';

/** The name of the isolated world in which the preload runs. */
export const preloadWorld = 'anteroom-preview';
/** The function in that world through which the page's side speaks. */
export const sayBinding = 'anteroomPreviewSay';

/** @param meeting a word that the page cannot guess; the two worlds find each other by it */
export function pageScript(meeting: string): string {
  return `(${playPage})({ makeBridge: ${makeBridge} }, ${JSON.stringify(meeting)});`;
}

/** @param preload the text of the preload, a CommonJS module, or null where there is none */
export function preloadScript(meeting: string, preload: string | null): string {
  const kit = `{ ${Object.entries({ makeWire, makeBridge, watchKeys, watchMouse, guard })
    .map(([name, travels]) => `${name}: ${travels}`)
    .join(', ')} }`;
  const options = JSON.stringify({
    meeting,
    platform: process.platform,
    versions: { node: process.versions.node },
  });
  const body = preload === null ? 'null' : `function (require, module, exports, process) {${preload}\n}`;
  return `(${hostPreload})(${kit}, ${options}, ${body});`;
}
