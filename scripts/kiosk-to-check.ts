/** The built kiosk, and what a check needs to try it. */
import { ensureBrowser } from './browser.ts';
import { buildAll } from './build.ts';

/**
 * Builds the kiosk once all that a check needs is there. Says what is not, and ends the process with 1, where one of them fails.
 *
 * @param ensure gets what the check needs of the machine, and throws with what to do where it cannot
 */
export async function kioskToCheck(ensure: () => void): Promise<void> {
  try {
    ensure();
    const failed = await buildAll();
    if (failed) throw new Error(`The build stopped at "${failed}"; the message above says why.`);
    if (!ensureBrowser()) throw new Error('There is no browser.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
