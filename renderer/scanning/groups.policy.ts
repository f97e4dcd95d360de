/** How what can be pressed on a screen is parted into groups, so that few moves of the frame lead to each. */

/** Something that can be pressed. All lengths in CSS pixels. */
export interface Target {
  /** Names the part of the page that it belongs to, such as a strip of buttons. */
  part: number;
  /** It belongs to what is needed most, which the frame offers first. */
  isFirst: boolean;
  top: number;
  height: number;
}

/** More than this in one part of the page are parted into rows. */
const mostInGroup = 7;
/** Rows of few are put together up to this many. */
const fullGroup = 5;

/** The groups, each by the places of its targets in the list. Each target is in one of them; what is needed most comes first. */
export function groupsOf(targets: readonly Target[]): number[][] {
  const parts = new Map<number, number[]>();
  for (const [place, { part }] of targets.entries()) parts.set(part, [...(parts.get(part) ?? []), place]);
  const isFirst = ([place = -1]: number[]) => targets[place]?.isFirst === true;
  const ordered = [...parts.values()];
  return [...ordered.filter(isFirst), ...ordered.filter((part) => !isFirst(part))].flatMap((part) =>
    part.length > mostInGroup ? packed(rowsOf(part, targets)) : [part],
  );
}

/** Rows as they stand on the screen: the next one begins where something lies below the middle of the one before. */
function rowsOf(part: readonly number[], targets: readonly Target[]): number[][] {
  const middleOf = (place: number) => (targets[place]?.top ?? 0) + (targets[place]?.height ?? 0) / 2;
  const rows: number[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const place of part.toSorted((one, other) => middleOf(one) - middleOf(other) || one - other)) {
    if (middleOf(place) < bottom) rows.at(-1)?.push(place);
    else rows.push([place]);
    if (rows.at(-1)?.length === 1) bottom = (targets[place]?.top ?? 0) + (targets[place]?.height ?? 0);
  }
  return rows.map((row) => row.toSorted((one, other) => one - other));
}

function packed(rows: readonly number[][]): number[][] {
  const groups: number[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + row.length <= fullGroup) last.push(...row);
    else groups.push([...row]);
  }
  return groups;
}
