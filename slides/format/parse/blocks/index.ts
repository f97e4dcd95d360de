/** All kinds of blocks. Text that stands outside of them is a text block. */
import { anatomy } from './anatomy.ts';
import type { BlockKind } from './block.ts';
import { callout } from './callout.ts';
import { check } from './check.ts';
import { cover } from './cover.ts';
import { figure } from './figure.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { urgent } from './urgent.ts';

export const blockKinds: ReadonlyMap<string, BlockKind> = new Map(
  [cover, figure, anatomy, steps, callout, questions, urgent, check, sources].map((kind) => [
    kind.name,
    kind,
  ]),
);
