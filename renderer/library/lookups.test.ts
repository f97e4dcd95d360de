import { expect, test } from 'vitest';
import { exampleLibrary } from '../../tests/screens/support/example-library.ts';
import { Lookups } from './lookups.ts';

const { index, lookup } = exampleLibrary(2);

/** Lookups whose shell gives these answers, one after the other. */
function lookupsWith(...answers: (typeof lookup)[]) {
  const asked: string[] = [];
  const faults: string[] = [];
  const lookups = new Lookups({
    ask: async (language) => {
      asked.push(language);
      return answers[asked.length - 1] ?? null;
    },
    report: (where) => faults.push(where),
  });
  return { lookups, asked, faults };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('What cannot be read is told, and tried again when it is wanted again', async () => {
  const { lookups, asked, faults } = lookupsWith(null, lookup);
  lookups.want(index);
  await settled();
  expect([lookups.state(index).status, faults]).toEqual(['failed', ['lookup']]);
  lookups.want(index);
  await settled();
  expect([lookups.state(index).status, asked]).toEqual(['ready', ['en', 'en']]);
});

test('What can be looked up is fetched once, and told to those who listen', async () => {
  const { lookups, asked } = lookupsWith(lookup);
  let told = 0;
  const stop = lookups.subscribe(() => {
    told += 1;
  });
  for (let times = 0; times < 3; times += 1) lookups.want(index);
  await settled();
  lookups.want(index);
  stop();
  expect([asked, told]).toEqual([['en'], 1]);
  expect(lookups.state(index)).toEqual({ status: 'ready', lookup });
});

test('Another index has its own', () => {
  const { lookups, asked } = lookupsWith(lookup, lookup);
  lookups.want(index);
  lookups.want({ ...index });
  expect(asked).toEqual(['en', 'en']);
});
