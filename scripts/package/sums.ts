/**
 * The hashes of what is given out, and a signature of them.
 *
 * The signature is a bare one of Ed25519, because `openssl`, which is on every Linux and in Git for Windows, verifies it with
 * one file of 113 bytes and nothing else: no ring of keys, no web of trust, no tool to bring to a machine without a network.
 */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const sumsName = 'SHA256SUMS';
export const signatureName = `${sumsName}.sig`;
export const publicKeyName = 'anteroom-release.pub.pem';

/** How somebody who got the files verifies them. */
export const howToVerify = [
  `openssl pkeyutl -verify -pubin -inkey ${publicKeyName} -rawin -in ${sumsName} -sigfile ${signatureName}`,
  `sha256sum --check --strict ${sumsName}`,
];

/** Writes the hashes of these files of a folder, as `sha256sum` does; gives their text. */
export function writeSums(folder: string, names: readonly string[]): string {
  const text = [...names]
    .sort()
    .map((name) => {
      const hash = createHash('sha256')
        .update(fs.readFileSync(path.join(folder, name)))
        .digest('hex');
      return `${hash}  ${name}\n`;
    })
    .join('');
  fs.writeFileSync(path.join(folder, sumsName), text);
  return text;
}

/**
 * Signs the hashes in a folder, and puts the public key beside them.
 *
 * @param pem the secret key, an Ed25519 key in PKCS #8, as `openssl genpkey -algorithm ed25519` makes it
 * @throws Error when it is another kind of key, or none
 */
export function signSums(folder: string, pem: string): void {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `This is a key for ${key.asymmetricKeyType}. Make one: openssl genpkey -algorithm ed25519 -out FILE`,
    );
  fs.writeFileSync(
    path.join(folder, signatureName),
    sign(null, fs.readFileSync(path.join(folder, sumsName)), key),
  );
  fs.writeFileSync(
    path.join(folder, publicKeyName),
    createPublicKey(key).export({ type: 'spki', format: 'pem' }),
  );
}
