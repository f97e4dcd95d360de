import type { Table, TableRow } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { z } from 'zod';
import type { Inline } from '../../model/library.ts';
import { plainText } from '../../model/plain-text.ts';
import { jurisdictionsAttribute, placeOfAttribute, wordsAttribute } from '../attributes.ts';
import type { SlideContext } from '../context.ts';
import { parseLine } from '../inline.ts';
import { noteLooseText } from '../loose.ts';
import { defineBlock, reportContent, scopeOf } from './block.ts';
import { reportOthers } from './lists.ts';

const mostColumns = 8;
const mostRows = 40;

const columnNumbers = z
  .string()
  .transform((text) =>
    text
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map(Number),
  )
  .pipe(z.array(z.int('write numbers of columns, counted from 1').min(1)).min(1))
  .optional();

/** `:::table{caption="…" sort="1 3" filter=2}` with a pipe table. */
export const table = defineBlock({
  name: 'table',
  about: 'A table that can be sorted by some columns and filtered by disease.',
  attributes: z.strictObject({
    caption: wordsAttribute.describe('What the table shows.'),
    sort: columnNumbers.describe('Numbers of the columns by which it can be sorted, counted from 1.'),
    filter: columnNumbers.describe('The number of the column that names the diseases, parted by commas.'),
    jurisdictions: jurisdictionsAttribute,
  }),
  parse(attributes, content, node, context) {
    noteLooseText(attributes.caption, node, context, false);
    const found = content.find((child) => child.type === 'table');
    if (!found) {
      reportContent(
        node,
        '“table” holds no table',
        'Write | a | b |, then | - | - |, then the rows.',
        context,
      );
      return undefined;
    }
    reportOthers(content, [found], node, context);
    const [head, ...body] = found.children;
    if (!head || !isSized(found, head, body, context)) return undefined;
    const width = head.children.length;
    checkColumns('sort', attributes.sort, width, node, context);
    checkColumns('filter', attributes.filter, width, node, context);
    const diseaseColumn = attributes.filter?.[0];
    const columns = readRow(head, width, context).map((title, index) => ({
      title,
      sortable: attributes.sort?.includes(index + 1) ?? false,
    }));
    const rows = body.map((row) => {
      const cells = readRow(row, width, context);
      return { diseases: diseaseColumn === undefined ? [] : diseasesOf(cells[diseaseColumn - 1]), cells };
    });
    const caption = [{ type: 'text' as const, text: attributes.caption }];
    return { type: 'table', caption, columns, rows, ...scopeOf(attributes) };
  },
});

function isSized(found: Table, head: TableRow, body: TableRow[], context: SlideContext): boolean {
  if (head.children.length <= mostColumns && body.length <= mostRows && body.length > 0) return true;
  const size = `${body.length} rows and ${head.children.length} columns`;
  const advice = `Keep to ${mostColumns} columns and to 1 to ${mostRows} rows.`;
  reportContent(found, `a table of ${size}`, advice, context);
  return false;
}

/** The cells of a row, as many as the table has columns. */
function readRow(row: TableRow, width: number, context: SlideContext): Inline[][] {
  if (row.children.length > width) {
    reportContent(
      row,
      `a row of ${row.children.length} cells in a table of ${width} columns`,
      'Remove a cell.',
      context,
    );
  }
  return Array.from({ length: width }, (_, index) => {
    const cell = row.children[index];
    return cell ? parseLine(cell.children, context) : [];
  });
}

function checkColumns(
  key: string,
  numbers: readonly number[] | undefined,
  width: number,
  node: Directives,
  context: SlideContext,
): void {
  const wrong = numbers?.find((number) => number > width);
  if (wrong === undefined) return;
  context.reporter.report('block-attribute', placeOfAttribute(node, key, context), {
    message: `${key} names column ${wrong}, and the table has ${width}`,
    advice: `Write a number from 1 to ${width}.`,
  });
}

function diseasesOf(cell: readonly Inline[] | undefined): string[] {
  return plainText(cell ?? [])
    .split(/[,;]/)
    .map((disease) => disease.trim())
    .filter((disease) => disease !== '');
}
