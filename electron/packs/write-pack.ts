/** Writes a pack: the files of a library, a manifest that names each of them, and the signature. For publishers; no kiosk does. */
import crypto from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import { catalogueLanguage, formatVersion } from '../../slides/format/model/bundle.ts';
import { keyIdOf, type Manifest, manifestSchema, packFormat, publicLine, signed } from './manifest.ts';
import { manifestName, signatureName } from './pack-names.policy.ts';

/** What a publisher says of a pack. */
export type Said = Pick<
  Manifest,
  'id' | 'name' | 'version' | 'made' | 'minimumApp' | 'corrected' | 'checked'
>;

/** The manifest of these files, as bytes. @throws Error where something in it is not as it must be */
export function manifestOf(
  files: ReadonlyMap<string, Uint8Array>,
  said: Said,
  publicKey: crypto.KeyObject,
): Buffer {
  const catalogues = [...files].flatMap(([name, bytes]) => {
    const language = catalogueLanguage(name);
    return language === undefined ? [] : [{ language, ...JSON.parse(Buffer.from(bytes).toString('utf8')) }];
  });
  const manifest: Manifest = {
    packFormat,
    libraryFormat: formatVersion,
    ...said,
    key: keyIdOf(publicLine(publicKey)),
    languages: catalogues.map(({ language }) => language),
    decks: catalogues.flatMap(({ language, entries }) =>
      entries.map(({ id, title }: { id: string; title: string }) => ({ id, language, title })),
    ),
    files: Object.fromEntries(
      [...files]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, bytes]) => [
          name,
          { sha256: crypto.createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length },
        ]),
    ),
  };
  return Buffer.from(`${JSON.stringify(manifestSchema.parse(manifest), null, 1)}\n`);
}

/** A pack as bytes: the same for the same files, words and key. */
export function packBytes(
  files: ReadonlyMap<string, Uint8Array>,
  said: Said,
  key: crypto.KeyObject,
): Promise<Buffer> {
  const manifest = manifestOf(files, said, crypto.createPublicKey(key));
  return zipOf(
    [
      [manifestName, manifest],
      [signatureName, Buffer.from(signed(manifest, key))],
      ...[...files].toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ],
    said.made,
  );
}

/** A zip of these files in this order, all of one day. */
export function zipOf(files: Iterable<readonly [string, Uint8Array]>, day: string): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of files) {
    // Films are packed already.
    const options = { compress: !name.startsWith('film.'), mode: 0o100644, forceDosTimestamp: true };
    zip.addBuffer(Buffer.from(bytes), name, { ...options, mtime: new Date(`${day}T12:00:00`) });
  }
  zip.end();
  return buffer(zip.outputStream);
}
