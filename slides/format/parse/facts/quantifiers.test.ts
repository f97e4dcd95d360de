import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import { codesOf, frontMatter, soundWith, today } from '../../testing/content.fixture.ts';

const fact = (statement: string, values: string) => `- id: a.fact
  statement: ${statement}
  values: ${values}
  jurisdiction: all
  authority: [ cell-journal ]
  read: [ cell-journal ]
  readOn: 2026-11-21
  reviewBy: 2028-11-21
  confidence: high
  verification: read
`;

function codes(claim: string, { statement = 'They got better.', values = '{}', language = 'en' } = {}) {
  const text = `${frontMatter}::slide{#only}\n\n# :plain[A]{because="an example"}\n\n:fact[${claim}]{#a.fact}\n`;
  const files = soundWith({
    [`decks/sample/${language}.md`]: text,
    'facts/a.yaml': fact(statement, values),
    'glossary/es.yaml': '[]',
  });
  return codesOf(compileContent(files, { today })).filter((code) => code.startsWith('quantity'));
}

describe('“all”, “none” and their like in a claim', () => {
  it.each([
    'All patients got better.',
    'All of them got better.',
    'It came. All got better.',
    'Every child got better.',
    'Everybody got better.',
    'None of the people died.',
    'No patient died.',
    'Nobody died.',
    'None died.',
  ])('are refused where the fact does not say so: %s', (claim) => {
    expect(codes(claim)).toEqual(['quantity-not-in-fact']);
  });

  it.each([
    ['All patients got better.', { statement: 'Each of the patients got better.' }],
    ['All patients got better.', { values: '{ better: { value: 100, unit: percent } }' }],
    [
      'All got better.',
      { values: '{ treated: { value: 5, unit: people }, better: { value: 5, unit: people } }' },
    ],
    ['Nobody died.', { statement: 'There were no deaths.' }],
    ['Nobody died.', { values: '{ died: { value: 0, unit: percent } }' }],
  ])('stand where it does, in words or in numbers: %s %o', (claim, given) => {
    expect(codes(claim, given)).toEqual([]);
  });

  it.each([
    'Tell every nurse that you are ill.',
    'Ask all of them.',
    'Does every patient get better?',
    'If all patients rest, call us.',
    'Not all patients got better.',
    'It does not work for everyone.',
    'After all, they can rest at all hours.',
    'Above all patients need rest.',
    'Wash your hands every day.',
    'It is for children with ALL.',
    'ALL is a leukaemia.',
    'All over the world.',
  ])('are no quantity in “%s”', (claim) => {
    expect(codes(claim)).toEqual([]);
  });
});

describe('“many” and “few” in a claim', () => {
  it.each(['Many people got better.', 'Many got better.', 'A few patients died.', 'Few of them died.'])(
    'are warned of where the fact does not say so: %s',
    (claim) => {
      expect(codes(claim)).toEqual(['quantity-unsure']);
    },
  );

  it.each([
    ['Many people got better.', { statement: 'It is common to get better.' }],
    ['Many people got better.', { values: '{ better: { value: 25, unit: percent } }' }],
    ['A few people died.', { statement: 'Deaths were rare.' }],
    ['A few people died.', { values: '{ died: { value: 20, unit: percent } }' }],
    [
      'A few people died.',
      { values: '{ treated: { value: 40, unit: people }, died: { value: 2, unit: people } }' },
    ],
  ])('stand where it does, in words or in numbers: %s %o', (claim, given) => {
    expect(codes(claim, given)).toEqual([]);
  });

  it.each([
    'How many people got better is not known.',
    'It helps in many ways.',
    'It takes a few hours.',
    'As many people slept.',
  ])('are no quantity in “%s”', (claim) => {
    expect(codes(claim)).toEqual([]);
  });

  it('are warned of where a share makes the opposite true', () => {
    expect(codes('Many people died.', { values: '{ died: { value: 24, unit: percent } }' })).toEqual([
      'quantity-unsure',
    ]);
    expect(codes('A few people died.', { values: '{ died: { value: 21, unit: percent } }' })).toEqual([
      'quantity-unsure',
    ]);
  });
});

it('All of this is asked of Spanish, too, and of its facts in English', () => {
  expect(codes('Todos los pacientes mejoraron.', { language: 'es' })).toEqual(['quantity-not-in-fact']);
  expect(codes('Ningún paciente murió.', { language: 'es' })).toEqual(['quantity-not-in-fact']);
  expect(codes('Muchas personas mejoraron.', { language: 'es' })).toEqual(['quantity-unsure']);
  const statement = 'All patients got better.';
  expect(codes('Todos los pacientes mejoraron.', { language: 'es', statement })).toEqual([]);
});
