/** What a page says in its console, for tests that want it to say nothing. */
import type { ConsoleMessage } from 'playwright-core';

/** Chromium's advice to whoever frames a page in a sandbox with scripts. Nobody frames ours, whose header sets the sandbox. */
const ofOurSandbox =
  /^An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute/;

/** Whether a message says that something is wrong in the page. */
export function isComplaint(message: ConsoleMessage): boolean {
  return ['error', 'warning'].includes(message.type()) && !ofOurSandbox.test(message.text());
}
