import { describe, expect, test } from 'vitest';
import { loadConfig } from './load.ts';

const read = (value: object) => loadConfig(JSON.stringify(value), 'kiosk.config.json');

describe('a value that is right but for how it is written is understood, and told', () => {
  test.each([
    ['UK', 'uk'],
    ['Uk ', 'uk'],
    ['GB', 'uk'],
    ['United Kingdom', 'uk'],
    ['USA', 'us'],
    [' EU', 'eu'],
  ])('the country %j', (written, country) => {
    const { config, problems } = read({ country: written });
    expect(config.country).toBe(country);
    expect(problems).toEqual([
      expect.objectContaining({
        field: 'country',
        line: 1,
        value: JSON.stringify(written),
        advice: `It is read as "${country}"; write it so.`,
      }),
    ]);
  });

  test.each([
    [
      ['EN', 'es'],
      ['en', 'es'],
    ],
    [['es_mx'], ['es-MX']],
    [[' En-gb '], ['en-GB']],
  ])('the languages %j', (written, languages) => {
    const { config, problems } = read({ languages: written });
    expect(config.languages).toEqual(languages);
    expect(problems).toHaveLength(1);
  });

  test('the names of fields', () => {
    const { config, problems } = read({ ClinicName: 'Lindenhof', WINDOW: { Mode: 'Windowed' } });
    expect(config).toMatchObject({ clinicName: 'Lindenhof', window: { mode: 'windowed' } });
    expect(problems.map(({ field, advice }) => [field, advice])).toEqual([
      ['ClinicName', 'It is read as "clinicName"; write it so.'],
      ['WINDOW', 'It is read as "window"; write it so.'],
      ['window.Mode', 'It is read as "mode"; write it so.'],
      ['window.mode', 'It is read as "windowed"; write it so.'],
    ]);
  });
});

test('the right name counts when both are there', () => {
  const { config } = read({ Country: 'eu', country: 'uk' });
  expect(config.country).toBe('uk');
});

test.each([
  { country: 'France' },
  { country: '' },
  { country: 1 },
  { languages: ['??'] },
  { languages: 'EN' },
])('what cannot be told is not guessed: %j', (value) => {
  const { problems } = read(value);
  expect(problems[0]?.advice).toContain('is used.');
});
