import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Notice, safeScreen, safeWords, staticFile } from './static-screens.ts';

const markup = (notice: Partial<Notice> = {}) =>
  new TextDecoder().decode(safeScreen({ clinicName: 'Lindenhof', languages: ['en'], ...notice }).bytes);

test('A clinic’s name with marks of HTML in it is shown as it was written', () => {
  expect(markup({ clinicName: `<b> "O'Hara" & Sons` })).toContain(
    '<footer>&#60;b&#62; &#34;O&#39;Hara&#34; &#38; Sons</footer>',
  );
});

test('A clinic that gave no name leaves no gap for it', () => {
  expect(markup({ clinicName: '' })).not.toContain('footer');
});

test('A clinic whose languages have no words here is spoken to in English', () => {
  for (const languages of [['xx'], ['__proto__', 'toString'], []]) {
    const text = markup({ languages });
    expect(text).toContain('<html lang="en">');
    expect(text.match(/<section/g)).toHaveLength(1);
    expect(text).toContain('please ask our staff');
  }
});

test('Every language of the clinic is spoken, its first one largest, under the clinic’s name', () => {
  const text = markup({ languages: ['es', 'xx', 'en'] });
  expect(text).toContain('<html lang="es">');
  expect(text).toContain(`<h1>${safeWords.es?.title}</h1>`);
  expect(text).toContain(`<h2>${safeWords.en?.title}</h2>`);
  expect(text).toContain('<footer>Lindenhof</footer>');
});

test('Every language that the screens speak has words here', () => {
  const folder = path.join(import.meta.dirname, '../../renderer/i18n');
  const spoken = fs.readdirSync(folder).flatMap((name) => /^([a-z-]+)\.json$/i.exec(name)?.[1] ?? []);
  expect(spoken).toContain('en');
  expect(spoken.filter((language) => !Object.hasOwn(safeWords, language))).toEqual([]);
});

test('Nothing else is a static screen', () => {
  expect(staticFile('/index.html', { clinicName: '', languages: [] })).toBeUndefined();
});
