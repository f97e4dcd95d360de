/** The hash by which a file of the library is named. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** 128 bits: no two bundles share them by accident. */
const digits = 32;

/** The first 32 hexadecimal digits of the SHA-256 of a bundle's text. */
export function bundleHash(text: string): string {
  return bytesHash(utf8ToBytes(text));
}

/** The same of a file that is no text. */
export function bytesHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, digits);
}
