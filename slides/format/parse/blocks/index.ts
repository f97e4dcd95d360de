/** All kinds of blocks. Text that stands outside of them is a text block. */
import { anatomy } from './anatomy.ts';
import type { BlockKind } from './block.ts';
import { callout } from './callout.ts';
import { check } from './check.ts';
import { comparison } from './comparison.ts';
import { cover } from './cover.ts';
import { details } from './details.ts';
import { doDont } from './do-dont.ts';
import { figure } from './figure.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { timeline } from './timeline.ts';
import { urgent } from './urgent.ts';
import { video } from './video.ts';
import { views } from './views.ts';

const kinds = [
  cover,
  figure,
  anatomy,
  views,
  steps,
  people,
  comparison,
  table,
  timeline,
  doDont,
  urgent,
  callout,
  check,
  questions,
  details,
  video,
  sources,
];

/** By name. */
export const blockKinds: ReadonlyMap<string, BlockKind> = new Map(kinds.map((kind) => [kind.name, kind]));
