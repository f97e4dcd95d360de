/** `npm run check:slides -- --rated DECK`: says in the worksheet of a deck that it holds for the deck as it is now. */
import { writeFileSync } from 'node:fs';
import { nearest } from '../../../slides/format/model/problem/nearest.ts';
import { ownDecks } from '../places.ts';
import { readIfThere } from '../read-files.ts';
import { checkPlace, readGround } from '../session.ts';
import { contentsOf } from './content.ts';
import { stamped } from './stamp.ts';

/** @throws Error that says what to do when there is no such deck, or nothing to stamp in its worksheet */
export function stampWorksheet(root: string, deck: string, today: string): void {
  const places = ownDecks(root);
  const place = places.find(({ name }) => name === deck);
  if (place === undefined) {
    const names = places.map(({ name }) => name);
    throw new Error(`--rated is "${deck}"; write ${nearest(deck, names) ?? `one of ${names.join(', ')}`}`);
  }
  const { compiled, rated } = checkPlace(readGround(root), place, root, { today, expiringDays: 0 });
  const content = rated.worksheet && contentsOf(compiled.reports)[rated.worksheet.language];
  const text = readIfThere(place.worksheet);
  if (content === undefined || text === undefined)
    throw new Error(`the worksheet of "${deck}" cannot be read; npm run check:slides says what is wrong`);
  if (rated.worksheet?.items.some(({ answer }) => answer === 'open'))
    throw new Error(
      `the worksheet of "${deck}" has open answers; answer every item before it is called rated`,
    );
  writeFileSync(place.worksheet, stamped(text, { content, ratedOn: today }));
}
