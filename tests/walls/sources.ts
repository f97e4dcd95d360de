/** The project's own source files, for the tests that read them. */
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface Source {
  /** From the project's folder, with forward slashes. */
  name: string;
  text: string;
}

/** The TypeScript files below these folders, without tests, in order. */
export function sources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|html)$/.test(entry.name))
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
        ),
    )
    .filter((name) => !/\.(test|fixture)\.tsx?$|\/fixtures\//.test(name))
    .sort()
    .map((name) => ({ name, text: fs.readFileSync(path.join(root, name), 'utf8') }));
}

/** What a file imports: the module's name, and whether only types are taken from it. */
export function importsOf({ text }: Source): { from: string; onlyTypes: boolean }[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map((match) => ({ from: match[2] ?? '', onlyTypes: match[1] !== undefined })),
    ...[...dynamic].map((match) => ({ from: match[1] ?? '', onlyTypes: false })),
  ];
}
