/** Packs of keys that count no longer. */
import { keyIdOf, type Trust } from './manifest.ts';
import type { LibraryRecord } from './store.ts';

/** Ids of keys that count no longer, as packs name them. */
export function revokedKeys({ keys, revoked }: Trust): ReadonlySet<string> {
  const named = keys.filter(({ publicKey }) => revoked.includes(keyIdOf(publicKey))).map(({ id }) => id);
  return new Set([...revoked, ...named]);
}

/** Without those whose key was revoked since. */
export function trustedOf(packs: LibraryRecord['packs'], trust: Trust): LibraryRecord['packs'] {
  const gone = revokedKeys(trust);
  return packs.filter(({ pack }) => !gone.has(pack.key.id));
}
