/**
 * A path for one family: what a consultant has said of it, and what follows for decks and slides. Pure. Nothing of it is
 * ever written down.
 */
import {
  type Age,
  type Applies,
  ages,
  type Disease,
  diseases,
  isFor,
  type ProductId,
  productIds,
  type Situation,
  situations,
} from './applies.ts';

/** What is known of a family; null: not said, so nothing is left out for it. */
export interface Path {
  disease: Disease | null;
  product: ProductId | null;
  age: Age | null;
}

export const noPath: Path = { disease: null, product: null, age: null };

export function isEmptyPath({ disease, product, age }: Path): boolean {
  return disease === null && product === null && age === null;
}

/** Everybody whom a path can mean. Empty for what contradicts itself, which cannot be chosen. */
export function meantBy({ disease, product, age }: Path): readonly Situation[] {
  return situations.filter(
    (situation) =>
      (disease === null || situation.disease === disease) &&
      (product === null || situation.product === product) &&
      (age === null || situation.age === age),
  );
}

/**
 * What becomes of a deck or a slide on a path: `out` where nobody whom the path can mean is among those for whom it is, `forward`
 * where it was made for some and the path is among them, and `stays` where it is for everybody, or the path does not say.
 *
 * @param tags its own, and those of the deck around it
 */
export type Standing = 'out' | 'stays' | 'forward';

export function standingOn(path: Path, ...tags: readonly (Applies | undefined)[]): Standing {
  if (isEmptyPath(path)) return 'stays';
  const meant = meantBy(path);
  const own = meant.filter((situation) => tags.every((applies) => isFor(applies, situation)));
  if (own.length === 0) return 'out';
  const isChosen = tags.some((applies) => applies !== undefined && namesChoice(path, applies));
  return isChosen ? 'forward' : 'stays';
}

/**
 * The view on which a drawing opens on a path: the first that was made for the family, else the first that is not for others. Null
 * where the path leaves it at its first.
 *
 * @param around the tags of the slide and of its deck
 */
export function viewOn(
  path: Path,
  views: readonly { view: string; applies?: Applies | undefined }[],
  ...around: readonly (Applies | undefined)[]
): string | null {
  const standing = (wanted: Standing) =>
    views.find(({ applies }) => standingOn(path, ...around, applies) === wanted);
  const shown = standing('forward') ?? standing('stays');
  return shown === undefined || shown === views[0] ? null : shown.view;
}

/**
 * The views, or the parts, of a drawing that are for others than a family on this path. None where all of them are: then the drawing is
 * none for it.
 *
 * @param around the tags of the slide and of its deck
 */
export function outOn<Tagged extends { applies?: Applies | undefined }>(
  path: Path,
  all: readonly Tagged[],
  ...around: readonly (Applies | undefined)[]
): Tagged[] {
  const out = all.filter(({ applies }) => standingOn(path, ...around, applies) === 'out');
  return out.length === all.length ? [] : out;
}

/** Whether tags name something that a path says, or that follows from it: who has Carvykti has myeloma. */
function namesChoice(path: Path, applies: Applies): boolean {
  const meant = meantBy(path);
  const isSettled = (of: (situation: Situation) => string) => new Set(meant.map(of)).size === 1;
  return (
    (applies.products !== undefined && path.product !== null) ||
    (applies.diseases !== undefined && isSettled(({ disease }) => disease)) ||
    (applies.ages !== undefined && isSettled(({ age }) => age))
  );
}

/** What can still be chosen beside what was chosen: by each kind, the values that contradict nothing. */
export interface Choices {
  diseases: readonly Disease[];
  products: readonly ProductId[];
  ages: readonly Age[];
}

export function choicesOn(path: Path): Choices {
  const can = (change: Partial<Path>) => meantBy({ ...path, ...change }).length > 0;
  return {
    diseases: diseases.filter((disease) => can({ disease })),
    products: productIds.filter((product) => can({ product })),
    ages: ages.filter((age) => can({ age })),
  };
}

/** The path with one thing said otherwise; as it was where that would contradict the rest. */
export function withChoice(path: Path, change: Partial<Path>): Path {
  const changed = { ...path, ...change };
  return meantBy(changed).length > 0 ? changed : path;
}
