/** A film as data: members of the cast, and where each of them is from moment to moment. Pure. */

/** Where a member is at one moment; between two moments it glides. */
export interface Moment {
  /** Seconds from the start. */
  at: number;
  /** The middle of the member, in units of the scene. */
  x: number;
  y: number;
  /** From 0, not there, to 1. */
  shown?: number;
  /** Degrees, clockwise. */
  turned?: number;
}

export interface Actor {
  /** A member of slides/figures/cast.svg, without “cast-”. */
  member: string;
  /** Width and height in units of the scene. */
  size: number;
  /** In order. */
  moments: readonly [Moment, ...Moment[]];
}

export interface Scene {
  /** Pixels, which are the units of the scene. */
  width: number;
  height: number;
  seconds: number;
  /** SVG that lies behind everybody. */
  ground: string;
  /** Whoever comes later lies above. */
  actors: readonly Actor[];
}

/** The scene at one moment, as an SVG that draws with `symbols`, the text of the cast's own symbols. */
export function frameOf({ width, height, ground, actors }: Scene, second: number, symbols: string): string {
  const drawn = actors.map((actor) => {
    const { x, y, shown, turned } = placeAt(actor.moments, second);
    const half = actor.size / 2;
    const box = `x="${x - half}" y="${y - half}" width="${actor.size}" height="${actor.size}"`;
    return `<g opacity="${shown}" transform="rotate(${turned} ${x} ${y})"><use href="#${actor.member}" ${box}/></g>`;
  });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${symbols}</defs>${ground}${drawn.join('')}</svg>`;
}

/** Where a member is at a second: before its first moment as there, after its last as there. */
export function placeAt(moments: Actor['moments'], second: number): Required<Omit<Moment, 'at'>> {
  const after = moments.findIndex(({ at }) => at > second);
  const to = moments[after] ?? moments.at(-1) ?? moments[0];
  const from = moments[after === -1 ? moments.length - 1 : Math.max(0, after - 1)] ?? moments[0];
  const share = to.at > from.at ? eased((second - from.at) / (to.at - from.at)) : 0;
  const between = (a: number, b: number) => a + (b - a) * Math.min(1, Math.max(0, share));
  return {
    x: between(from.x, to.x),
    y: between(from.y, to.y),
    shown: between(from.shown ?? 1, to.shown ?? 1),
    turned: between(from.turned ?? 0, to.turned ?? 0),
  };
}

/** Slow at both ends. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
