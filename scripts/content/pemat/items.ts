/**
 * The items of PEMAT-P, the form of AHRQ's Patient Education Materials Assessment Tool for material that is read
 * (AHRQ publication 14-0002-EF, 2013): their numbers, and what each asks, in our own short words. Items 13 and 14 are
 * for sound and film and have no place on a page that is read.
 */

export type Scale = 'understandability' | 'actionability';

export interface PematItem {
  item: number;
  scale: Scale;
  /** What it asks, in a few words. */
  name: string;
  /** When the instrument lets the item be left out; absent where it must be answered. */
  leftOutWhen?: string;
}

const understand = (item: number, name: string, leftOutWhen?: string): PematItem => ({
  item,
  scale: 'understandability',
  name,
  ...(leftOutWhen === undefined ? {} : { leftOutWhen }),
});
const act = (item: number, name: string, leftOutWhen?: string): PematItem => ({
  ...understand(item, name, leftOutWhen),
  scale: 'actionability',
});

export const pematItems: readonly PematItem[] = [
  understand(1, 'purpose is plain at once'),
  understand(2, 'nothing leads away from the purpose'),
  understand(3, 'everyday words'),
  understand(4, 'medical words are few and explained'),
  understand(5, 'active voice'),
  understand(6, 'numbers are easy to grasp', 'there are no numbers'),
  understand(7, 'nothing has to be calculated'),
  understand(8, 'short pieces', 'the material is very short'),
  understand(9, 'headings that say something', 'the material is very short'),
  understand(10, 'a sensible order'),
  understand(11, 'a summary', 'the material is very short'),
  understand(12, 'key points stand out'),
  understand(15, 'a picture wherever one helps'),
  understand(16, 'pictures support the words', 'there are no pictures'),
  understand(17, 'pictures have titles or captions', 'there are no pictures'),
  understand(18, 'pictures are clear and uncluttered', 'there are no pictures'),
  understand(19, 'tables are simple, with short headings', 'there are no tables'),
  act(20, 'names at least one thing to do'),
  act(21, 'speaks to the reader about what to do'),
  act(22, 'breaks what to do into clear steps'),
  act(23, 'gives a tool, such as a checklist, where one helps'),
  act(24, 'shows how to calculate', 'nothing has to be calculated'),
  act(25, 'says how to use charts, tables or diagrams to act', 'there are none of them'),
  act(26, 'a picture wherever one helps to act'),
];
