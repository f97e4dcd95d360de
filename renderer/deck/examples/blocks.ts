/** Every block's named examples. A type of block without examples does not compile. */

import type { Block, BlockType } from '../../../slides/format/model/library.ts';
import { examples as anatomy } from '../blocks/anatomy/examples.ts';
import type { BlockOf } from '../blocks/block-props.ts';
import { examples as callout } from '../blocks/callout/examples.ts';
import { examples as check } from '../blocks/check/examples.ts';
import { examples as comparison } from '../blocks/comparison/examples.ts';
import { examples as cover } from '../blocks/cover/examples.ts';
import { examples as details } from '../blocks/details/examples.ts';
import { examples as doDont } from '../blocks/do-dont/examples.ts';
import { examples as figure } from '../blocks/figure/examples.ts';
import { examples as people } from '../blocks/people/examples.ts';
import { examples as questions } from '../blocks/questions/examples.ts';
import { examples as sources } from '../blocks/sources/examples.ts';
import { examples as steps } from '../blocks/steps/examples.ts';
import { examples as table } from '../blocks/table/examples.ts';
import { examples as text } from '../blocks/text/examples.ts';
import { examples as timeline } from '../blocks/timeline/examples.ts';
import { examples as urgent } from '../blocks/urgent/examples.ts';
import { examples as video } from '../blocks/video/examples.ts';
import { examples as views } from '../blocks/views/examples.ts';

const byType: { [Type in BlockType]: Record<string, BlockOf<Type>> } = {
  cover,
  text,
  steps,
  figure,
  anatomy,
  views,
  people,
  comparison,
  table,
  timeline,
  'do-dont': doDont,
  urgent,
  callout,
  check,
  questions,
  details,
  video,
  sources,
};

/** One example: its name begins with the type of the block. */
export interface BlockExample {
  name: string;
  block: Block;
}

export const blockExamples: readonly BlockExample[] = Object.entries(byType).flatMap(([type, examples]) =>
  Object.entries(examples).map(([name, block]): BlockExample => ({ name: `${type}: ${name}`, block })),
);
