/** The products that tags and paths know, held to the facts. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadGround, sortFiles } from '../../slides/format/index.ts';
import { type Disease, productIds, products } from '../../slides/format/model/applies.ts';
import { root } from '../run.ts';
import { readSlides } from './read-files.ts';

const { facts } = loadGround(sortFiles(readSlides(join(root, 'slides'))).ground);

/** How the facts write the diseases that a use can be for. */
const written: Readonly<Partial<Record<Disease, RegExp>>> = {
  lymphoma: /lymphoma/,
  leukaemia: /\bALL\b/,
  cll: /\bCLL\b/,
  myeloma: /myeloma/,
};

test.each(['approvals.us.seven-products', 'europe-uk.eu.seven-products'])(
  'Exactly the products of %s are known',
  (id) => {
    const fact = facts.get(id);
    const named = productIds.filter((product) => fact?.statement.includes(products[product].name));
    expect(named).toEqual([...productIds]);
    expect(fact?.values.products).toMatchObject({ value: productIds.length });
  },
);

const uses = productIds.flatMap((product) => products[product].uses.map((use) => ({ product, ...use })));

describe.each(uses)('That $product is for $disease', ({ product, disease, ages, fact: id }) => {
  const fact = facts.get(id);

  test('is said by a fact of the product that no newer one has replaced', () => {
    expect(id.startsWith(`${product}.`)).toBe(true);
    expect(fact?.statement).toMatch(written[disease] ?? /never/);
    expect(fact?.supersededBy).toBeUndefined();
  });

  test('is said of grown-ups alone, or of young people', () => {
    expect(fact?.statement).toMatch(ages.includes('child') ? /up to \d+ years old/ : /\badults\b/);
  });
});

test('One product is for children, as the facts say', () => {
  const forChildren = uses.filter(({ ages }) => ages.includes('child')).map(({ product }) => product);
  const { statement = '' } = facts.get('approvals.us.children') ?? {};
  expect(productIds.filter((product) => statement.includes(products[product].name))).toEqual(forChildren);
});
