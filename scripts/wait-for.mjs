// @ts-check
import { constants } from 'node:os';

/** The signals that ask a program to end. */
const ends = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Waits for a child and gives its exit code: 128 and the signal's number when a signal ended it, 127 when it could not
 * be started. A program that is itself asked to end meanwhile hands the signal on, and once the child has ended it
 * ends with the child's code, so that nothing is left behind.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function waitFor(child) {
  let isEnding = false;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    isEnding = true;
    child.kill(signal);
  };
  for (const signal of ends) process.on(signal, pass);
  return new Promise((resolve) => {
    /** @param {number} code */
    const ended = (code) => {
      for (const signal of ends) process.off(signal, pass);
      if (isEnding) process.exit(code);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      ended(127);
    });
    child.once('exit', (code, signal) => ended(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });
}
