/** Zips as no packer makes them, byte by byte (APPNOTE.TXT 6.3.10 of PKWARE). */
import zlib from 'node:zlib';

export interface RawEntry {
  name: string;
  data: Uint8Array;
  /** Bit 0: encrypted. */
  flags?: number;
  /** The kind of file and its rights, as Unix has them. */
  mode?: number;
  /** What the list says of the unpacked size, where that is a lie. */
  saidSize?: number;
  /** The name before the data, where it is another one. */
  localName?: string;
  stored?: boolean;
}

/** @param between bytes that stand before the list of files, and belong to none */
export function rawZip(entries: readonly RawEntry[], between = Buffer.alloc(0)): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, data, flags = 0, mode = 0o100644, saidSize, localName = name, stored } of entries) {
    const packed = stored ? Buffer.from(data) : zlib.deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(zlib.crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(saidSize ?? data.length, 18);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(localName), packed]);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 0, 'latin1');
    entry.writeUInt16LE((3 << 8) | 20, 4);
    common.copy(entry, 6);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt16LE(0, 30);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(at, 42);
    list.push(entry, Buffer.from(name));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at + between.length, 16);
  return Buffer.concat([...parts, between, directory, end]);
}
