/** All attempts, in the order in which they are made. */
import type { Attempt } from './attempt.ts';
import { addressAttempts } from './attempts/addresses.ts';
import { fileAttempts, permissionAttempts } from './attempts/files.ts';
import { handAttempts } from './attempts/hands.ts';
import { keyAttempts } from './attempts/keys.ts';
import { windowAttempts } from './attempts/others.ts';
import { scriptAttempts } from './attempts/scripts.ts';

export const attempts: readonly Attempt[] = [
  ...keyAttempts,
  ...handAttempts,
  ...addressAttempts,
  ...fileAttempts,
  ...permissionAttempts,
  ...scriptAttempts,
  ...windowAttempts,
];
