import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConfig } from './load.ts';
import { type Config, configSchema, defaultConfig } from './schema.ts';

const file = 'kiosk.config.json';
const load = (text: string) => loadConfig(text, file);
const loadValue = (value: unknown) => load(JSON.stringify(value));

/** Every field as a path, such as `window.mode`, read from the defaults themselves. */
const fieldsOf = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? fieldsOf(inner, `${prefix}${name}.`)
      : [`${prefix}${name}`],
  );
const allFields = fieldsOf(defaultConfig);

const nested = (path: string, value: unknown): unknown =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);

describe('a whole file that cannot be used gives the defaults, and one problem', () => {
  const files: [name: string, text: string, advice: RegExp][] = [
    ['empty', '', /^The file is empty\. Write \{ \}/],
    ['only blanks', ' \n\t ', /^The file is empty/],
    ['only a comment', '// nothing yet\n', /^JSON has no comments/],
    ['a list', '[]', /^Write an object/],
    ['a text', '"us"', /^Write an object/],
    ['null', 'null', /^Write an object/],
    ['binary', '\u0000\u0001\u0002', /^Write an object/],
    ['nested too deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /^There is more here/],
    ['nested too deeply in objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /^There is more/],
  ];
  test.each(files)('%s', (_name, text, advice) => {
    const { config, problems } = load(text);
    expect(config).toEqual(defaultConfig);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.advice).toMatch(advice);
  });
});

describe('a file that is not quite JSON loses nothing that can be read, and its slip is named with its place', () => {
  const slips: [name: string, text: string, place: string, advice: RegExp][] = [
    [
      'cut off after a field',
      '{ "clinicName": "A", "idleSeconds": 30,',
      '1:40',
      /^The file is not JSON here/,
    ],
    [
      'cut off in a text',
      '{ "clinicName": "A", "idleSeconds": 30, "country": "u',
      '1:52 1:54',
      /closing quotation/,
    ],
    [
      'with comments',
      '{\n // ours\n "clinicName": "A", /* slow */ "idleSeconds": 30 }',
      '2:2',
      /no comments/,
    ],
    ['with a comment before it', '# ours\n{ "clinicName": "A", "idleSeconds": 30 }', '1:1', /no comments/],
    [
      'with a comma after the last field',
      '{ "clinicName": "A",\n "idleSeconds": 30, }',
      '2:19',
      /comma too many/,
    ],
    ['with a comma missing', '{ "clinicName": "A"\n "idleSeconds": 30 }', '1:20', /^A comma is missing/],
    ['with a comma missing after a number', '{ "idleSeconds": 30\n "clinicName": "A" }', '1:20', /missing/],
    ['with hard spaces', '{\u00a0"clinicName": "A", "idleSeconds": 30 }', '1:2', /^A hard space/],
    ['with curly quotation marks', '{ “clinicName”: “A”, "idleSeconds": 30 }', '1:3', /^Curly quotation/],
    [
      'with a quotation mark missing',
      '{ "country": "uk,\n "clinicName": "A", "idleSeconds": 30 }',
      '1:14',
      /closing quotation/,
    ],
    [
      'with a Windows path',
      String.raw`{ "clinicName": "A", "logo": "C:\logos\a.png", "idleSeconds": 30 }`,
      '1:30',
      /In a path write \\\\ for each \\, or \//,
    ],
    [
      'with a field twice',
      '{ "clinicName": "B",\n "clinicName": "A", "idleSeconds": 30 }',
      '2:2',
      /written twice; the last one counts/,
    ],
    [
      'with nothing after a colon',
      '{ "clinicName": "A", "country": , "idleSeconds": 30 }',
      '1:22',
      /^Nothing/,
    ],
    [
      'with more after its end',
      '{ "clinicName": "A", "idleSeconds": 30 }\n}',
      '2:1',
      /^The file is not JSON/,
    ],
    [
      'with an anchor',
      '{ "clinicName": "A", "idleSeconds": 30, "country": &x us }',
      '1:55',
      /no meaning here/,
    ],
    [
      'with a tag',
      '{ "clinicName": "A", "idleSeconds": 30, "country": !!str us }',
      '1:58',
      /no meaning here/,
    ],
  ];
  test.each(slips)('%s', (_name, text, place, advice) => {
    const { config, problems } = load(text);
    expect(config).toEqual({ ...defaultConfig, clinicName: 'A', idleSeconds: 30 });
    expect(problems.map(({ line, column }) => `${line}:${column}`).join(' ')).toBe(place);
    expect(problems[0]).toMatchObject({ file, advice: expect.stringMatching(advice) });
  });
});

describe('what is no slip is read in silence', () => {
  test.each([
    ['indented by tabs', '{\n\t"clinicName": "A",\n\t"window": {\n\t\t"mode": "windowed"\n\t}\n}'],
    [
      'with line ends as on Windows',
      '{\r\n  "clinicName": "A",\r\n  "window": { "mode": "windowed" }\r\n}\r\n',
    ],
    ['on one line', '{"clinicName":"A","window":{"mode":"windowed"}}'],
    ['with single quotation marks', "{ 'clinicName': 'A', 'window': { 'mode': 'windowed' } }"],
    ['written as YAML', 'clinicName: A\nwindow:\n  mode: windowed\n'],
    ['written as YAML in quotation marks', '"clinicName": "A"\n"window":\n  "mode": "windowed"\n'],
  ])('%s', (_name, text) => {
    expect(load(text)).toEqual({
      config: { ...defaultConfig, clinicName: 'A', window: { ...defaultConfig.window, mode: 'windowed' } },
      problems: [],
    });
  });
});

test('a wrong value, and an unknown field, are named with their place', () => {
  const { problems } = load('{\n  "country": "UK",\n  "window": { "heigth": 900 }\n}');
  expect(problems).toMatchObject([
    { line: 2, column: 14, field: 'country', value: '"UK"' },
    { line: 3, column: 15, field: 'window.heigth' },
  ]);
});

const writeSpans =
  'a list of times such as ["08:00-12:00", "13:00-18:00"], with two digits each, ["00:00-24:00"] for the whole day or [] for none';
const writeZone = 'the name of a time zone such as "Europe/Berlin", or null for that of the PC';

/** The settings after a mistake in a field: the defaults, but where these would say something else than was meant. */
function settingsAfterMistakeIn(field: string): Config {
  if (field === 'requireSignOff') return { ...defaultConfig, requireSignOff: true };
  const day = /^hours\.week\.(.*)$/.exec(field)?.[1];
  const { hours } = defaultConfig;
  if (field === 'hours.outside') return { ...defaultConfig, hours: { ...hours, outside: 'dim' } };
  if (day === undefined) return defaultConfig;
  return { ...defaultConfig, hours: { ...hours, week: { ...hours.week, [day]: ['00:00-24:00'] } } };
}

describe('a wrong value falls back to its default, says what to write, and leaves every other field alone', () => {
  const mistakes: Record<string, [wrong: unknown, advice: string][]> = {
    clinicName: [
      [42, 'Write a text of at most 80 characters, in quotation marks; "" is used.'],
      ['x'.repeat(81), 'Write a text of at most 80 characters, in quotation marks; "" is used.'],
    ],
    logo: [[true, 'Write the path of a PNG, SVG, JPEG or WebP file, or null; null is used.']],
    country: [
      ['ukk', 'Write "uk"; "all" is used.'],
      ['germany', 'Write "us", "uk" or "eu"; "all" is used.'],
      [null, 'Write "us", "uk" or "eu"; "all" is used.'],
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
    contacts: [
      [
        '555 0142',
        'Write a list of at most 4 such as [{ "name": "CAR T team", "number": "…", "hours": "day and night" }]; [] is used.',
      ],
    ],
    printer: [
      [7, 'Write the name of a printer in quotation marks, such as "Ward_3", or null; null is used.'],
      ['', 'Write the name of a printer in quotation marks, such as "Ward_3", or null; null is used.'],
    ],
    packKeys: [
      [
        'ed25519:abc',
        'Write a list such as [{ "id": "clinic-2026", "publicKey": "ed25519:…", "name": "The clinic" }]; [] is used.',
      ],
    ],
    revokedPackKeys: [['clinic-2024', 'Write a list of ids of keys such as ["clinic-2024"]; [] is used.']],
    dropFolder: [[true, 'Write the path of a folder, or null; null is used.']],
    installFromDropFolder: [['yes', 'Write true or false; false is used.']],
    deckOrder: [
      [{ first: 'what-is-car-t' }, 'Write a list of deck ids such as ["what-is-car-t"]; [] is used.'],
    ],
    mode: [['kiosk', 'Write "waiting-room", "both" or "consultation"; "both" is used.']],
    whenExpired: [['hidden', 'Write "hide"; "mark" is used.']],
    requireSignOff: [
      ['no', 'Write true or false; true is used.'],
      [0, 'Write true or false; true is used.'],
    ],
    ...Object.fromEntries(
      Object.keys(defaultConfig.hours.week).map((day): [string, [unknown, string][]] => [
        `hours.week.${day}`,
        [
          '08:00-18:00',
          ['8:00-18:00'],
          ['08:00-18:60'],
          ['08:00-08:00'],
          ['24:00-08:00'],
          ['08:00 - 18:00'],
          ['08:00-12:00', '1pm-6pm'],
        ].map((wrong) => [wrong, `Write ${writeSpans}; ["00:00-24:00"] is used.`]),
      ]),
    ),
    'hours.holidays': [
      ['2026-12-25', 'Write a list such as [{ "date": "2026-12-25", "open": [] }]; [] is used.'],
    ],
    'hours.outside': [
      ['black', 'Write "dark" or "dim"; "dim" is used.'],
      ['darkk', 'Write "dark"; "dim" is used.'],
    ],
    'hours.zone': [
      ['Europe/Lindenhof', `Write ${writeZone}; null is used.`],
      ['+01:00', `Write ${writeZone}; null is used.`],
      [1, `Write ${writeZone}; null is used.`],
    ],
    'records.keepVisitDays': [
      [-1, 'Write a whole number of days from 0 to 3650; 400 is used.'],
      ['never', 'Write a whole number of days from 0 to 3650; 400 is used.'],
      [7.5, 'Write a whole number of days from 0 to 3650; 400 is used.'],
    ],
    'records.keepAuditDays': [
      [29, 'Write a whole number of days from 30 to 3650, or null; 730 is used.'],
      [true, 'Write a whole number of days from 30 to 3650, or null; 730 is used.'],
    ],
    'screen.diagonalInches': [
      [6, 'Write a number of inches from 7 to 120, or null; null is used.'],
      ['27"', 'Write a number of inches from 7 to 120, or null; null is used.'],
    ],
    'screen.lowerEdgeCm': [[201, 'Write a number of centimetres from 0 to 200, or null; null is used.']],
    'window.mode': [['fullscreen', 'Write "kiosk" or "windowed"; "kiosk" is used.']],
    'window.width': [
      [319, 'Write a whole number from 320 to 16384; 1920 is used.'],
      [1920.5, 'Write a whole number from 320 to 16384; 1920 is used.'],
    ],
    'window.height': [['1080px', 'Write a whole number from 320 to 16384; 1080 is used.']],
    'health.folder': [
      [false, 'Write the path of a folder that the kiosk’s user may write to, or null; null is used.'],
    ],
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
    expect(config).toEqual(settingsAfterMistakeIn(field));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, field, advice });
    expect(problems[0]?.value).toBeDefined();
  });

  test('no field is forgotten in this table', () => {
    expect(Object.keys(mistakes).sort()).toEqual([...allFields].sort());
  });

  test.each(['window', 'displays', 'hours'])('%s that is no object', (field) => {
    const { config, problems } = loadValue({ [field]: 'kiosk', clinicName: 'A' });
    expect(config).toEqual({ ...defaultConfig, clinicName: 'A' });
    expect(problems).toEqual([
      {
        file,
        ...{ line: 1, column: expect.any(Number) },
        field,
        value: '"kiosk"',
        advice: expect.stringMatching(/^Write an object such as/),
      },
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

  test.each([
    ['is written under a name that is nearly right', '{ "contry": "uk" }'],
    ['is written with nothing after it', '{ "country": }'],
    ['may stand in a part that cannot be read', '{ "clinicName": "A", "coun'],
    ['nobody wrote', '{ "clinicName": "A" }'],
  ])('a country that %s is not known, and never becomes another one', (_, text) => {
    expect(load(text).config.country).toBe('all');
  });

  test('a long value is shortened in the report', () => {
    expect(loadValue({ country: 'x'.repeat(5_000_000) }).problems[0]?.value).toHaveLength(61);
  });
});

describe('of the opening hours', () => {
  const { hours } = defaultConfig;
  const opening = (value: unknown) => loadValue({ hours: value });

  test('a day under a name that is nearly right is open all day, so that no screen is dark by mistake', () => {
    const { config, problems } = opening({ week: { monady: ['08:00-18:00'], tuesday: ['08:00-18:00'] } });
    expect(config.hours.week).toEqual({
      ...hours.week,
      monday: ['00:00-24:00'],
      tuesday: ['08:00-18:00'],
    });
    expect(problems.map(({ field, advice }) => `${field}: ${advice}`)).toEqual([
      'hours.week.monady: There is no such field. Write "monday".',
      'hours.week.monday: It could not be read; ["00:00-24:00"] is used.',
    ]);
  });

  test('a file that cannot be read says nothing of them: the screen is always on', () => {
    expect(load('{ "clinicName": "A", "hou').config.hours).toEqual(hours);
  });

  test('a holiday that the calendar does not have is left out, and every other one is kept', () => {
    const { config, problems } = opening({
      holidays: [{ date: '2026-02-30' }, { date: '25.12.2026', open: [] }, { date: '2026-12-24' }],
    });
    expect(config.hours.holidays).toEqual([{ date: '2026-12-24', open: [] }]);
    expect(problems.map(({ field }) => field)).toEqual(['hours.holidays.0.date', 'hours.holidays.1.date']);
    expect(problems[0]?.advice).toBe(
      'Write a day of the calendar as year-month-day, such as "2026-12-25"; without it the entry is left out.',
    );
  });

  test('a holiday with wrong hours is open all day', () => {
    const { config, problems } = opening({ holidays: [{ date: '2026-12-24', open: ['9-12'] }] });
    expect(config.hours.holidays).toEqual([{ date: '2026-12-24', open: ['00:00-24:00'] }]);
    expect(problems.map(({ field }) => field)).toEqual(['hours.holidays.0.open']);
  });

  test('several times a day, the whole day and a night are read as they stand', () => {
    const week = {
      monday: ['08:00-12:00', '13:00-18:00'],
      friday: ['00:00-24:00'],
      saturday: ['22:00-06:00'],
    };
    const { config, problems } = opening({ week, zone: 'Europe/Berlin', outside: 'dim' });
    expect(problems).toEqual([]);
    expect(config.hours).toEqual({
      ...hours,
      week: { ...hours.week, ...week },
      zone: 'Europe/Berlin',
      outside: 'dim',
    });
  });
});

describe('of the list of numbers to call', () => {
  const nurse = { name: 'Night nurse', number: '+1 (202) 555-0142 ext. 7', hours: 'from 17:00' };
  const contacts = (...list: unknown[]) => loadValue({ contacts: list });

  test('an entry without a number is left out, and every other one is kept', () => {
    const { config, problems } = load(
      `{ "contacts": [\n{ "name": "Day team" },\n${JSON.stringify(nurse)}] }`,
    );
    expect(config.contacts).toEqual([nurse]);
    expect(problems).toEqual([
      {
        file,
        ...{ line: 2, column: 1 },
        field: 'contacts.0.number',
        advice:
          'Write a telephone number in quotation marks, such as "+1 202 555 0142"; without it the entry is left out.',
      },
    ]);
  });

  test.each([
    ['a number without quotation marks, which may have lost its zeros', 2025550142],
    ['a word', 'reception'],
    ['too few digits', '12'],
    ['far too much', '5'.repeat(41)],
    ['a line break', '555\n0142'],
  ])('%s is no number to call', (_name, number) => {
    const { config, problems } = contacts({ ...nurse, number });
    expect(config.contacts).toEqual([]);
    expect(problems.map(({ field }) => field)).toEqual(['contacts.0.number']);
  });

  test('one without hours is kept, and so is one whose hours are wrong', () => {
    const { config, problems } = contacts({ name: 'A', number: '999' }, { ...nurse, hours: 24 });
    expect(config.contacts).toEqual([
      { name: 'A', number: '999', hours: '' },
      { ...nurse, hours: '' },
    ]);
    expect(problems).toMatchObject([{ field: 'contacts.1.hours', value: '24' }]);
  });

  test('a name that is right but for its capitals is read, and one that is not known is named', () => {
    const { config, problems } = contacts({ Name: 'A', number: '999', phone: '1' });
    expect(config.contacts).toEqual([{ name: 'A', number: '999', hours: '' }]);
    expect(problems.map(({ field }) => field)).toEqual(['contacts.0.Name', 'contacts.0.phone']);
  });

  test('what is no entry at all is left out', () => {
    const { config, problems } = contacts('999', nurse, null);
    expect(config.contacts).toEqual([nurse]);
    expect(problems.map(({ field }) => field)).toEqual(['contacts.0', 'contacts.2']);
  });

  test('the first four are used', () => {
    const five = [1, 2, 3, 4, 5].map((each) => ({ ...nurse, name: `Nurse ${each}` }));
    const { config, problems } = contacts(...five);
    expect(config.contacts).toEqual(five.slice(0, 4));
    expect(problems).toMatchObject([
      { field: 'contacts', advice: 'Only the first 4 are used; take the others out.' },
    ]);
  });
});

describe('an unknown field is named and left out', () => {
  test.each([
    ['clinikName', 'clinicName'],
    ['idleSecond', 'idleSeconds'],
    ['langauges', 'languages'],
  ])('%s: write %s', (field, meant) => {
    const { config, problems } = loadValue({ [field]: 1 });
    expect(config).toEqual(defaultConfig);
    expect(problems).toEqual([
      { file, line: 1, column: 2, field, advice: `There is no such field. Write "${meant}".` },
    ]);
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
      {
        file,
        ...{ line: 1, column: 12 },
        field: 'window.heigth',
        advice: 'There is no such field. Write "height".',
      },
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
      mode: 'consultation',
      country: 'eu',
      languages: ['fr', 'en'],
      idleSeconds: 45.5,
      warningSeconds: 30,
      contacts: [{ name: 'Infirmière', number: '+33 1 99 00 12 34', hours: 'jour et nuit' }],
      deckOrder: ['side-effects'],
      whenExpired: 'hide',
      requireSignOff: true,
      printer: 'Ward_3',
      packKeys: [
        {
          id: 'clinic-2026',
          publicKey: 'ed25519:4LiIV4JjT8kgiZwrvNxej+ysbTw1bpzBJMTzoRreEZA=',
          name: 'The clinic',
          until: '2027-12-31',
        },
      ],
      revokedPackKeys: ['clinic-2024'],
      dropFolder: 'packs',
      installFromDropFolder: true,
      window: { mode: 'windowed', width: 1280, height: 800 },
      hours: {
        week: { ...defaultConfig.hours.week, monday: ['08:00-18:00'] },
        holidays: [{ date: '2026-12-25', open: [] }],
        outside: 'dim',
        zone: 'Europe/Berlin',
      },
      displays: { which: 2, coverOthers: false },
      records: { keepVisitDays: 90, keepAuditDays: null },
      screen: { diagonalInches: 27, lowerEdgeCm: 90.5 },
      health: { folder: '/var/lib/anteroom-health' },
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
