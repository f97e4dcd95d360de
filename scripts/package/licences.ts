/** The licences of what is shipped, as their makers ask: each package with its own text. */
import fs from 'node:fs';
import path from 'node:path';
import type { Bundled } from './bundled.ts';

/**
 * Packages that name a licence in their package.json and bring no text of it, with the notice that their sources or their
 * package.json have. They go out with the licence's usual text (`licences/`). Whoever adds one has read it there.
 */
const withoutText: Readonly<Record<string, { licence: 'MIT' | 'ISC'; notice: string }>> = {
  'qrcode-generator': { licence: 'MIT', notice: 'Copyright (c) 2009 Kazuhiko Arase' },
  saxes: { licence: 'ISC', notice: 'Copyright (c) Louis-Dominique Dubeau' },
};

const isLicence = (name: string) => /^(?:licen[cs]e|copying|notice)\b/i.test(name);

/** The texts of a package's licence; empty when nobody knows one. */
function licenceTexts({ name, folder }: Bundled): string[] {
  const brought = textsIn(folder);
  const known = withoutText[name];
  if (brought.length > 0 || known === undefined) return brought;
  const { license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    license: string;
  };
  if (license !== known.licence) return [];
  const usual = path.join(import.meta.dirname, 'licences', `${license}.txt`);
  return [`${license}\n\n${known.notice}\n\n${fs.readFileSync(usual, 'utf8').trim()}`];
}

/** The texts that lie in a package's folder, in the order of their names. */
function textsIn(folder: string): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => isLicence(name) && fs.statSync(path.join(folder, name)).isFile())
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .filter((text) => text !== '');
}

/**
 * One text with the licences of all packages.
 *
 * @throws Error that names each package without one
 */
export function thirdPartyText(packages: readonly Bundled[]): string {
  const without = packages.filter((each) => licenceTexts(each).length === 0);
  if (without.length > 0) {
    const names = without.map(({ name, version }) => `${name} ${version}`).join(', ');
    throw new Error(
      `These packages are shipped and bring no licence: ${names}. Take another package, or ask its makers for one.`,
    );
  }
  const head =
    'Anteroom contains the packages below, each under the licence that follows its name. Electron brings its own licence and\n' +
    'that of Chromium: LICENSE.electron.txt and LICENSES.chromium.html, beside the program.\n';
  const rule = '='.repeat(80);
  const each = packages.map(
    (one) => `${rule}\n${one.name} ${one.version}\n${rule}\n\n${licenceTexts(one).join('\n\n')}\n`,
  );
  return [head, ...each].join('\n');
}
