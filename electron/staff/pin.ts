/**
 * PINs as they are kept: never themselves, only what scrypt makes of them with a salt of their own.
 *
 * The parameters are those that OWASP names first (Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1, 128 MiB). They
 * stand in the text that is kept, so that they can be raised without losing a PIN.
 */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

const now: ScryptCost = { log2N: 17, r: 8, p: 1 };
const saltBytes = 16;
const hashBytes = 32;

/** What scrypt costs: memory is 128 bytes times r times 2 to the power of `log2N`. */
export interface ScryptCost {
  log2N: number;
  r: number;
  p: number;
}

/** What is kept of a PIN, in the PHC string format: `$scrypt$ln=17,r=8,p=1$salt$hash`, in base64 without padding. */
export async function hashPin(pin: string, cost = now): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(pin, salt, cost);
  return `$scrypt$ln=${cost.log2N},r=${cost.r},p=${cost.p}$${toText(salt)}$${toText(hash)}`;
}

/**
 * Whether this is the PIN that was kept. Takes as long whether it is or not. What was kept and cannot be read fits no
 * PIN, and neither does what would take more memory than a kiosk has.
 */
export async function isPin(pin: string, kept: string): Promise<boolean> {
  const read = readKept(kept);
  if (read === null) return false;
  return timingSafeEqual(await derive(pin, read.salt, read.parameters), read.hash);
}

function readKept(kept: string): { parameters: ScryptCost; salt: Buffer; hash: Buffer } | null {
  const match = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(kept);
  if (!match) return null;
  const [log2N = 0, r = 0, p = 0] = match.slice(1, 4).map(Number);
  const [salt, hash] = [Buffer.from(match[4] ?? '', 'base64'), Buffer.from(match[5] ?? '', 'base64')];
  const isSound = log2N >= 14 && log2N <= 20 && r >= 1 && r <= 16 && p >= 1 && p <= 4;
  return isSound && salt.length >= saltBytes && hash.length === hashBytes
    ? { parameters: { log2N, r, p }, salt, hash }
    : null;
}

/** Off the main thread, so that the kiosk goes on meanwhile. */
function derive(pin: string, salt: Buffer, { log2N, r, p }: ScryptCost): Promise<Buffer> {
  const N = 2 ** log2N;
  // What scrypt needs, and a little more: Node's own limit is 32 MiB.
  const options: ScryptOptions = { N, r, p, maxmem: 128 * r * (N + p) + 1024 * 1024 };
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, hashBytes, options, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
}

function toText(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
