/** The key with which a publisher signs. */
import crypto from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { keyIdOf, publicLine } from '../../../electron/packs/manifest.ts';

/** What the config of a kiosk needs of a key. */
export interface PublicPart {
  id: string;
  publicKey: string;
}

/**
 * Makes a key and writes its secret part, which its owner alone can read.
 *
 * @throws Error where there is a file already: a key that is lost cannot be made again
 */
export function makeKey(file: string): PublicPart {
  if (existsSync(file)) throw new Error(`"${file}" is there already, and is not written over`);
  const { privateKey, publicKey } = crypto.generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return publicPart(publicKey);
}

/** The secret key in a file. @throws Error that says what is wrong with it */
export function readKey(file: string): crypto.KeyObject {
  if (!existsSync(file))
    throw new Error(`there is no key "${file}"; npm run pack:keygen -- --out ${file} makes one`);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new Error(`others can read the key "${file}"; write: chmod 600 ${file}`);
  const key = crypto.createPrivateKey(readFileSync(file, 'utf8'));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`"${file}" holds no Ed25519 key`);
  return key;
}

export function publicPart(key: crypto.KeyObject): PublicPart {
  const publicKey = publicLine(key.type === 'private' ? crypto.createPublicKey(key) : key);
  return { id: keyIdOf(publicKey), publicKey };
}
