/**
 * The files in a zip, by their names, once nothing about the zip itself is wrong: names, links, doubles, encryption, sizes, and
 * that there is nothing in it but these files, one behind the other. Nothing is unpacked yet.
 */
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { type PackFile, ZipSource } from './pack-file.ts';
import { packLimits, tooMuch } from './pack-limits.policy.ts';
import { nameProblem, twin } from './pack-names.policy.ts';
import { Refused } from './refused.ts';

export interface ZipEntry {
  name: string;
  /** Bytes, unpacked. */
  size: number;
  /** Its bytes, which are never more than `size`. */
  open: () => Promise<Readable>;
}

/** Bytes of the record at the end of a zip that has no comment, of what stands before each file, and of neither's names. */
const endRecord = 22;
const localHeader = 30;

/** @throws Refused, or the error of the disk */
export async function openZip(file: PackFile): Promise<Map<string, ZipEntry>> {
  if (file.size > packLimits.packed)
    throw new Refused('too-large', `${file.size} bytes, at most ${packLimits.packed}`);
  const zip = await begin(file);
  if (zip.entryCount > packLimits.files)
    throw new Refused('too-many-files', `${zip.entryCount}, at most ${packLimits.files}`);
  if (zip.comment.length > 0) throw new Refused('data-around', 'a comment');
  // The types call it a flag; it is the place up to which the list of files has been read.
  const cursor = () => Number(zip.readEntryCursor);
  const listStart = cursor();
  const entries = await listOf(zip);
  if (cursor() + endRecord !== file.size) throw new Refused('data-around', 'behind the list of files');
  const problem = tooMuch(
    entries.map((entry) => ({
      name: nameOf(entry),
      packed: entry.compressedSize,
      unpacked: entry.uncompressedSize,
    })),
  );
  if (problem !== null) throw new Refused(problem.what, problem.detail);
  await checkLayout(zip, entries, listStart);
  return new Map(
    entries.map((entry) => {
      const open = () => zip.openReadStreamPromise(entry);
      return [nameOf(entry), { name: nameOf(entry), size: entry.uncompressedSize, open }];
    }),
  );
}

async function begin(file: PackFile): Promise<yauzl.ZipFile> {
  const head = Buffer.alloc(4);
  const got = await file.read(head, 0, 4, 0);
  const isBegun = 'PK\u0003\u0004'.startsWith(head.toString('latin1', 0, got));
  if (!isBegun) throw new Refused('not-a-pack', 'no zip');
  try {
    return await yauzl.fromRandomAccessReaderPromise(new ZipSource(file), file.size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    });
  } catch (error) {
    throw ofReader(error);
  }
}

async function listOf(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  const entries: yauzl.Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      check(entry);
      entries.push(entry);
    }
  } catch (error) {
    throw ofReader(error);
  }
  const double = twin(entries.map(nameOf));
  if (double !== null) throw new Refused('names-collide', double);
  return entries;
}

/** What yauzl says of a zip, as a refusal. What the disk says stays what it is. */
function ofReader(error: unknown): unknown {
  if (error instanceof Refused || (error instanceof Error && 'code' in error)) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (/comment length/i.test(said)) return new Refused('data-around', 'behind the end');
  if (/strong encryption/i.test(said)) return new Refused('encrypted');
  if (/unexpected EOF|signature not found|overflows/i.test(said)) return new Refused('truncated');
  return new Refused('not-a-pack', said);
}

/** The kinds of file that Unix knows, in the upper half of what a zip notes for other systems. */
const [kindMask, fileKind] = [0o170000, 0o100000];

function check(entry: yauzl.Entry): void {
  const name = nameOf(entry);
  const problem = nameProblem(name);
  const shown = name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
  const kind = (entry.externalFileAttributes >>> 16) & kindMask;
  if (kind !== 0 && kind !== fileKind && !name.endsWith('/')) throw new Refused('link', shown);
  if (problem !== null) throw new Refused('unsafe-name', `${shown}: ${problem}`);
  if (entry.isEncrypted()) throw new Refused('encrypted', shown);
  if (!entry.canDecodeFileData()) throw new Refused('not-a-pack', `${shown} is packed in an unknown way`);
}

/** Names are of plain letters alone, so bytes and letters are the same. */
function nameOf(entry: yauzl.Entry): string {
  return entry.fileNameRaw.toString('latin1');
}

/** Files one behind the other, from the first byte to the list, each under the same name in both places. */
async function checkLayout(
  zip: yauzl.ZipFile,
  entries: readonly yauzl.Entry[],
  listStart: number,
): Promise<void> {
  let end = 0;
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  for (const entry of inOrder) {
    const name = nameOf(entry);
    if (entry.relativeOffsetOfLocalHeader !== end) throw new Refused('data-around', `before ${name}`);
    const header = await zip.readLocalFileHeaderPromise(entry).catch((error: unknown) => {
      throw ofReader(error);
    });
    if (header.fileName.toString('latin1') !== name) throw new Refused('names-collide', name);
    end += localHeader + header.fileNameLength + header.extraFieldLength + entry.compressedSize;
  }
  if (end !== listStart) throw new Refused('data-around', 'before the list of files');
}
