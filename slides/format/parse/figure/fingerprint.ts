/** A short stand-in for a drawing in content hashes: the same for the same shapes, however the file is laid out. */
import { contentHash } from '../../model/hash/content-hash.ts';
import type { Cast } from './cast.ts';
import type { SvgElement } from './svg-source.ts';

/** The fingerprint of a figure as it was written, and of the members of the cast that it takes in. */
export function fingerprintOf(root: SvgElement, cast: Cast): string {
  return contentHash(shapeOf(root, cast, []));
}

/** The fingerprint of one member of the cast; it changes with the members that this one takes in. */
export function memberFingerprint(name: string, cast: Cast): string {
  return ofMember(name, cast, []);
}

/** Members are drawn in many figures, and their shapes are hashed once. */
const ofMembers = new WeakMap<SvgElement, string>();

function shapeOf(element: SvgElement, cast: Cast, within: readonly string[]): unknown {
  const { tag, attributes } = element;
  const children = element.children.map((child) => shapeOf(child, cast, within));
  if (tag !== 'use') return { tag, attributes, children };
  const name = (attributes.href ?? '').replace(/^#cast-/, '');
  return { tag, attributes, children, member: within.includes(name) ? name : ofMember(name, cast, within) };
}

function ofMember(name: string, cast: Cast, within: readonly string[]): string {
  const member = cast.get(name);
  if (!member) return name;
  const known = ofMembers.get(member);
  if (known !== undefined) return known;
  const fingerprint = contentHash(shapeOf({ ...member, tag: 'symbol' }, cast, [...within, name]));
  ofMembers.set(member, fingerprint);
  return fingerprint;
}
