import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConfig } from './load.ts';
import { type Config, configSchema, defaultConfig } from './schema.ts';

const file = 'kiosk.config.json';
const load = (text: string) => loadConfig(text, file);
const loadValue = (value: unknown) => load(JSON.stringify(value));

/** Every field as a path, such as `window.mode`, read from the schema itself. */
const allFields = Object.entries(defaultConfig).flatMap(([name, value]) =>
  name === 'window' || name === 'displays'
    ? Object.keys(value as object).map((inner) => `${name}.${inner}`)
    : [name],
);

const nested = (path: string, value: unknown): unknown =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

describe('a whole file that cannot be used gives the defaults and one problem', () => {
  const files: [name: string, text: string, advice: RegExp][] = [
    ['empty', '', /^The file is empty\. Write \{ \}/],
    ['only blanks', ' \n\t ', /^The file is empty/],
    ['not JSON', 'clinicName: Example', /^The file is not JSON/],
    ['cut off', '{ "clinicName": "Exam', /^The file is not JSON/],
    ['with comments', '{\n  // the clinic\n  "clinicName": "A"\n}', /JSON has no comments: take them out/],
    ['with a comment after a bracket', '{ // the clinic\n}', /JSON has no comments: take them out/],
    ['with a trailing comma', '{ "clinicName": "A", }', /Take out the comma before the closing bracket/],
    ['with curly quotation marks', '{ “clinicName”: “A” }', /straight double quotation marks/],
    ['with single quotation marks', "{ 'clinicName': 'A' }", /straight double quotation marks/],
    [
      'with a Windows path',
      String.raw`{ "logo": "C:\logos\a.png" }`,
      /In a path write \\\\ for each \\, or \//,
    ],
    ['a list', '[]', /^Write an object/],
    ['a text', '"us"', /^Write an object/],
    ['null', 'null', /^Write an object/],
    ['binary', '\u0000\u0001\u0002', /^The file is not JSON/],
    [
      'nested too deeply',
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      /^(Write an object|The file is not JSON)/,
    ],
    ['nested too deeply in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /./],
  ];
  test.each(files)('%s', (_name, text, advice) => {
    const { config, problems } = load(text);
    expect(config).toEqual(defaultConfig);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.advice).toMatch(advice);
  });

  test('the line and column of a slip are named', () => {
    expect(load('{\n  "country": us\n}').problems[0]?.advice).toContain('line 2, column 14');
  });
});

describe('a wrong value falls back to its default, says what to write, and leaves every other field alone', () => {
  const mistakes: Record<string, [wrong: unknown, advice: string][]> = {
    clinicName: [
      [42, 'Write a text of at most 80 characters, in quotation marks; "" is used.'],
      ['x'.repeat(81), 'Write a text of at most 80 characters, in quotation marks; "" is used.'],
    ],
    logo: [[true, 'Write the path of a PNG, SVG, JPEG or WebP file, or null; null is used.']],
    country: [
      ['UK', 'Write "uk"; "us" is used.'],
      ['germany', 'Write "us", "uk" or "eu"; "us" is used.'],
      [null, 'Write "us", "uk" or "eu"; "us" is used.'],
    ],
    languages: [
      ['en', 'Write a list of language tags such as ["en", "es"]; ["en"] is used.'],
      [[], 'Write a list of language tags such as ["en", "es"]; ["en"] is used.'],
      [['English'], 'Write a list of language tags such as ["en", "es"]; ["en"] is used.'],
    ],
    idleSeconds: [
      [14, 'Write a number of seconds from 15 to 900; 90 is used.'],
      [901, 'Write a number of seconds from 15 to 900; 90 is used.'],
      ['90', 'Write a number of seconds from 15 to 900; 90 is used.'],
    ],
    warningSeconds: [
      [19, 'Write a number of seconds from 20 to 120; 20 is used.'],
      [121, 'Write a number of seconds from 20 to 120; 20 is used.'],
    ],
    deckOrder: [
      [{ first: 'what-is-car-t' }, 'Write a list of deck ids such as ["what-is-car-t"]; [] is used.'],
    ],
    whenExpired: [['hidden', 'Write "hide"; "mark" is used.']],
    'window.mode': [['fullscreen', 'Write "kiosk" or "windowed"; "kiosk" is used.']],
    'window.width': [
      [319, 'Write a whole number from 320 to 16384; 1920 is used.'],
      [1920.5, 'Write a whole number from 320 to 16384; 1920 is used.'],
    ],
    'window.height': [['1080px', 'Write a whole number from 320 to 16384; 1080 is used.']],
    'displays.which': [
      [0, 'Write "primary", "all" or the number of a display, counted from 1; "primary" is used.'],
      ['second', 'Write "primary", "all" or the number of a display, counted from 1; "primary" is used.'],
    ],
    'displays.coverOthers': [['yes', 'Write true or false; true is used.']],
  };
  const cases = Object.entries(mistakes).flatMap(([field, list]) =>
    list.map(([wrong, advice]) => ({ field, wrong, advice })),
  );

  test.each(cases)('$field: $wrong', ({ field, wrong, advice }) => {
    const { config, problems } = loadValue(nested(field, wrong));
    expect(config).toEqual(defaultConfig);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, field, advice });
    expect(problems[0]?.value).toBeDefined();
  });

  test('no field is forgotten in this table', () => {
    expect(Object.keys(mistakes).sort()).toEqual([...allFields].sort());
  });

  test.each(['window', 'displays'])('%s that is no object', (field) => {
    const { config, problems } = loadValue({ [field]: 'kiosk', clinicName: 'A' });
    expect(config).toEqual({ ...defaultConfig, clinicName: 'A' });
    expect(problems).toEqual([
      { file, field, value: '"kiosk"', advice: expect.stringMatching(/^Write an object such as/) },
    ]);
  });

  test('everything right beside it is kept', () => {
    const right: Partial<Config> = { clinicName: 'Lindenhof', languages: ['en', 'es'], idleSeconds: 120 };
    expect(loadValue({ ...right, country: 7 }).config).toEqual({ ...defaultConfig, ...right });
  });

  test('of a list the right items are kept', () => {
    const { config, problems } = loadValue({ languages: ['es', 'Klingon!', 'en'], deckOrder: ['access', 3] });
    expect(config).toEqual({ ...defaultConfig, languages: ['es', 'en'], deckOrder: ['access'] });
    expect(problems.map(({ field }) => field)).toEqual(['languages', 'deckOrder']);
  });

  test('a long value is shortened in the report', () => {
    expect(loadValue({ country: 'x'.repeat(5_000_000) }).problems[0]?.value).toHaveLength(61);
  });
});

describe('an unknown field is named and left out', () => {
  test.each([
    ['clinicname', 'clinicName'],
    ['idleSecond', 'idleSeconds'],
    ['langauges', 'languages'],
  ])('%s: write %s', (field, meant) => {
    const { config, problems } = loadValue({ [field]: 1 });
    expect(config).toEqual(defaultConfig);
    expect(problems).toEqual([{ file, field, advice: `There is no such field. Write "${meant}".` }]);
  });

  test('with nothing near, all fields are listed', () => {
    expect(loadValue({ colour: 'red' }).problems[0]?.advice).toMatch(
      /Take it out, or write one of clinicName, logo,/,
    );
  });

  test('a file that is wrong from top to bottom does not fill the log', () => {
    const { problems } = loadValue(
      Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`colour${n}`, n])),
    );
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toEqual({ file, advice: '450 more problems are not listed.' });
  });

  test('inside another object', () => {
    expect(loadValue({ window: { heigth: 900 } }).problems).toEqual([
      { file, field: 'window.heigth', advice: 'There is no such field. Write "height".' },
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is a field like any other', (field) => {
    const { config, problems } = load(`{ "${field}": { "idleSeconds": 30 } }`);
    expect(config).toEqual(defaultConfig);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });
});

describe('a right file', () => {
  test('without any field is the defaults', () => {
    expect(load('{}')).toEqual({ config: defaultConfig, problems: [] });
  });

  test('keeps what it says', () => {
    const config: Config = {
      clinicName: 'Hôpital Saint-Louis',
      logo: 'logo.png',
      country: 'eu',
      languages: ['fr', 'en'],
      idleSeconds: 45.5,
      warningSeconds: 30,
      deckOrder: ['side-effects'],
      whenExpired: 'hide',
      window: { mode: 'windowed', width: 1280, height: 800 },
      displays: { which: 2, coverOthers: false },
    };
    expect(loadValue({ $schema: './kiosk.config.schema.json', ...config })).toEqual({ config, problems: [] });
  });
});

describe('whatever the text', () => {
  const isRight = (config: Config) => configSchema.safeParse(config).success;

  test('loading ends in settings that work', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => isRight(load(text).config)));
  });

  test('any JSON ends in settings that work', () => {
    fc.assert(fc.property(fc.json(), (text) => isRight(load(text).config)));
  });

  test('any value in any field ends in settings that work, and a problem when it was not right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allFields), fc.jsonValue(), (field, value) => {
        const input = nested(field, value);
        const { config, problems } = load(JSON.stringify(input));
        return isRight(config) && (problems.length === 0) === configSchema.safeParse(input).success;
      }),
    );
  });
});
