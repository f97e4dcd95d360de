/** What a pack says of itself: its manifest, and the signature over the bytes of that. */
import crypto from 'node:crypto';
import { z } from 'zod';
import { formatVersion } from '../../slides/format/model/bundle.ts';
import { daySchema } from '../../slides/format/model/library.ts';
import { factIdSchema, languageTagSchema, nameSchema } from '../../slides/format/model/schema/words.ts';
import { Refused } from './refused.ts';
import { packVersionSchema } from './schema.ts';

/** Goes up when a kiosk of the last format could not read, or would misread, a pack of the next one. */
export const packFormat = 1;

/** The ending of a pack's name. */
export const packEnding = '.anteroompack';

const correctedSchema = z.strictObject({
  id: factIdSchema,
  /** What the fact is now, as `editionOf` says it; null: it no longer holds, and nothing stands in its place. */
  edition: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
});
export type Corrected = z.infer<typeof correctedSchema>;

export const manifestSchema = z.strictObject({
  packFormat: z.literal(packFormat),
  /** The format of the decks in it. */
  libraryFormat: z.literal(formatVersion),
  id: nameSchema,
  /** A line for people. */
  name: z.string().trim().min(1).max(80),
  version: packVersionSchema,
  made: daySchema,
  /** The first version of Anteroom that shows it. */
  minimumApp: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The key that signed it, by the id that `keyIdOf` gives. */
  key: z.string().max(80),
  languages: z.array(languageTagSchema),
  decks: z
    .array(z.strictObject({ id: nameSchema, language: languageTagSchema, title: z.string().max(200) }))
    .min(1),
  /** Facts that it corrects: a deck of an older version that still carries another edition of one is out of date. */
  corrected: z.array(correctedSchema),
  /** That the content check ran over all of it, on which day, and found no error. */
  checked: z.strictObject({ on: daySchema, errors: z.literal(0), warnings: z.int().min(0) }),
  /** Every other file of the pack: its SHA-256 in 64 hexadecimal digits, and its bytes. */
  files: z.record(
    z.string(),
    z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0) }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A key that the clinic trusts, or trusted. */
export interface PackKey {
  id: string;
  /** `ed25519:` and the 32 bytes in Base64. */
  publicKey: string;
  name?: string | undefined;
  /** The last day on which packs of this key are taken, `YYYY-MM-DD`. */
  until?: string | undefined;
}

export interface Trust {
  keys: readonly PackKey[];
  /** Ids of keys that count no longer, whatever else is said of them. */
  revoked: readonly string[];
}

const prefix = 'ed25519:';
/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const derHead = Buffer.from('302a300506032b6570032100', 'hex');

/** A public key as one line for a config. */
export function publicLine(key: crypto.KeyObject): string {
  const der = key.export({ type: 'spki', format: 'der' });
  return `${prefix}${der.subarray(derHead.length).toString('base64')}`;
}

/** The id of a key: the first 16 hexadecimal digits of the SHA-256 of its line. Nobody can give another key the same. */
export function keyIdOf(line: string): string {
  return crypto.createHash('sha256').update(line).digest('hex').slice(0, 16);
}

/** The public key of a line; null where it is none. */
export function publicKeyOf(line: string): crypto.KeyObject | null {
  if (!line.startsWith(prefix)) return null;
  const bytes = Buffer.from(line.slice(prefix.length), 'base64');
  if (bytes.length !== 32) return null;
  return crypto.createPublicKey({ key: Buffer.concat([derHead, bytes]), type: 'spki', format: 'der' });
}

/** The signature over a manifest: Ed25519 over its exact bytes, as Base64 with a line end. */
export function signed(manifest: Uint8Array, key: crypto.KeyObject): string {
  return `${crypto.sign(null, manifest, key).toString('base64')}\n`;
}

/**
 * The key of the config that signed these bytes. Nothing of the manifest is believed before; what it says of its key only helps
 * to say what is wrong.
 *
 * @param today `YYYY-MM-DD`
 * @throws Refused where it is none, or one that counts no longer
 */
export function signerOf(bytes: Buffer, signature: Buffer, { keys, revoked }: Trust, today: string): PackKey {
  const raw = Buffer.from(signature.toString('latin1').trim(), 'base64');
  const key = keys.find(({ publicKey }) => {
    const known = publicKeyOf(publicKey);
    return known !== null && raw.length === 64 && crypto.verify(null, bytes, known, raw);
  });
  const said = saidKey(bytes);
  if (key === undefined) {
    if (revoked.includes(said)) throw new Refused('revoked-key', said);
    const isKnown = keys.some(({ id, publicKey }) => id === said || keyIdOf(publicKey) === said);
    throw new Refused(isKnown ? 'altered-manifest' : 'unknown-key', said);
  }
  if (revoked.includes(key.id) || revoked.includes(keyIdOf(key.publicKey)))
    throw new Refused('revoked-key', key.id);
  if (key.until !== undefined && today > key.until)
    throw new Refused('ended-key', `${key.id}, until ${key.until}`);
  return key;
}

/** Reads a manifest whose signature was found right. @throws Refused */
export function readManifest(bytes: Buffer): Manifest {
  const value = parsed(bytes);
  const formats = z.object({ packFormat: z.int(), libraryFormat: z.int() }).safeParse(value).data;
  if (formats !== undefined && (formats.packFormat > packFormat || formats.libraryFormat > formatVersion))
    throw new Refused('newer-format', `${formats.packFormat}, decks ${formats.libraryFormat}`);
  const result = manifestSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Refused('not-a-pack', `manifest: ${issue?.path.join('.')} ${issue?.message}`);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The id of the key that a manifest names, for people alone. */
function saidKey(bytes: Buffer): string {
  const said = z.object({ key: z.string().max(80) }).safeParse(parsed(bytes));
  return said.data?.key.replace(/[^\w.:-]/g, '?') ?? '';
}
