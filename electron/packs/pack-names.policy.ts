/** Which names the files of a pack may have, so that none lands where it does not belong. Pure. */

/** Names that Windows keeps for devices, whatever stands behind a dot (learn.microsoft.com, “Naming files”). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** The manifest, and the signature over its bytes. */
export const manifestName = 'manifest.json';
export const signatureName = 'manifest.sig';

/** What a library consists of, by the names that `fileNames` gives; a hash is 32 hexadecimal digits. */
const libraryNames = [
  /^index\.[A-Za-z-]{2,20}\.json$/,
  /^[a-z0-9-]{1,80}\.[A-Za-z-]{2,20}\.[0-9a-f]{32}\.json$/,
  /^[a-z0-9-]{1,80}\.notes\.[A-Za-z-]{2,20}\.[0-9a-f]{32}\.json$/,
  /^[a-z0-9-]{1,80}\.card\.[0-9a-f]{32}\.json$/,
  /^cast\.[0-9a-f]{32}\.json$/,
  /^lookup\.[A-Za-z-]{2,20}\.[a-z]{2,3}\.[0-9a-f]{32}\.json$/,
  /^film\.[0-9a-f]{32}\.(?:webm|webp|png|jpg)$/,
];

/** What is wrong with a name, in words; null when it is one that a pack may hold. */
export function nameProblem(name: string): string | null {
  if (name === '') return 'it is empty';
  if (name.includes('\\')) return 'it has a backslash';
  if (/^[A-Za-z]:/.test(name)) return 'it begins with a drive';
  if (name.startsWith('/')) return 'it begins at the root of the disk';
  if (name.split('/').some((part) => part === '..' || part === '.')) return 'it leads to another folder';
  if (name.includes('/')) return 'it names a folder';
  if (reserved.test(name)) return 'Windows keeps it for a device';
  if (/[. ]$/.test(name)) return 'it ends with a dot or a blank, which Windows takes away';
  if (name === manifestName || name === signatureName) return null;
  if (!libraryNames.some((pattern) => pattern.test(name))) return 'it is no name of a library’s file';
  return null;
}

/** The first name that stands there twice, also where the two differ in large and small letters alone; null without any. */
export function twin(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.normalize('NFC').toLowerCase();
    if (seen.has(folded)) return name;
    seen.add(folded);
  }
  return null;
}
