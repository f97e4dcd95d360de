/** The project's own style sheets, for the tests that read them. */
import fs from 'node:fs';
import path from 'node:path';
import postcss, { type Declaration, type Root } from 'postcss';

const root = path.join(import.meta.dirname, '../..');

export interface StyleSheet {
  /** From the project's folder, with forward slashes. */
  name: string;
  root: Root;
}

/** The style sheets below these folders, in order. */
export function styleSheets(...folders: string[]): StyleSheet[] {
  return folders
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.css'))
        .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
    )
    .sort()
    .map((name) => ({ name, root: postcss.parse(fs.readFileSync(path.join(root, name), 'utf8')) }));
}

/** Every declaration of a sheet, outside `@font-face`. */
export function declarationsOf(sheet: StyleSheet): Declaration[] {
  const found: Declaration[] = [];
  sheet.root.walkDecls((declaration) => {
    const { parent } = declaration;
    if (parent?.type !== 'atrule' || !('name' in parent) || parent.name !== 'font-face')
      found.push(declaration);
  });
  return found;
}

/** A declaration as it is named in a finding. */
export function placed({ name }: StyleSheet, { source, prop, value }: Declaration): string {
  return `${name}:${source?.start?.line}: ${prop}: ${value}`;
}

/** The custom properties that a value takes, without their dashes. */
export function rolesIn(value: string): string[] {
  return [...value.matchAll(/var\(\s*--([\w-]+)/g)].map((match) => match[1] ?? '');
}
