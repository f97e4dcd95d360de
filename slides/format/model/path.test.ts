import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Applies, ages, diseases, isForSomebody, productIds, products } from './applies.ts';
import {
  choicesOn,
  isEmptyPath,
  meantBy,
  noPath,
  outOn,
  type Path,
  standingOn,
  viewOn,
  withChoice,
} from './path.ts';

const anyTags: fc.Arbitrary<Applies> = fc.record(
  {
    diseases: fc.subarray([...diseases], { minLength: 1 }),
    products: fc.subarray([...productIds], { minLength: 1 }),
    ages: fc.subarray([...ages], { minLength: 1 }),
  },
  { requiredKeys: [] },
);
const anyChoice: fc.Arbitrary<Partial<Path>> = fc.oneof(
  fc.record({ disease: fc.constantFrom(...diseases, null) }),
  fc.record({ product: fc.constantFrom(...productIds, null) }),
  fc.record({ age: fc.constantFrom(...ages, null) }),
);
/** Every path that somebody can come to by choosing. */
const anyPath = fc.array(anyChoice, { maxLength: 6 }).map((choices) => choices.reduce(withChoice, noPath));

const path = (change: Partial<Path>): Path => ({ ...noPath, ...change });

describe('A contradiction', () => {
  test('is not taken: the path stays as it was', () => {
    const myeloma = path({ disease: 'myeloma' });
    expect(withChoice(myeloma, { product: 'kymriah' })).toEqual(myeloma);
    const child = path({ age: 'child', product: 'kymriah' });
    expect(withChoice(child, { disease: 'lymphoma' })).toEqual(child);
  });

  test('is not offered: who has myeloma has two products to choose from, and a child one', () => {
    expect(choicesOn(path({ disease: 'myeloma' })).products).toEqual(['abecma', 'carvykti']);
    expect(choicesOn(path({ age: 'child' })).products).toEqual(['kymriah']);
    expect(choicesOn(path({ product: 'carvykti' })).diseases).toEqual(['myeloma']);
    expect(choicesOn(path({ disease: 'autoimmune' })).products).toEqual([]);
  });

  test('cannot be come to, whatever is chosen in whatever order', () => {
    fc.assert(
      fc.property(anyPath, (chosen) => {
        expect(meantBy(chosen)).not.toEqual([]);
      }),
    );
  });

  test('is exactly what is not offered', () => {
    fc.assert(
      fc.property(anyPath, anyChoice, (chosen, choice) => {
        const { disease, product, age } = choice;
        const offered = choicesOn(chosen);
        const isOffered =
          (disease == null || offered.diseases.includes(disease)) &&
          (product == null || offered.products.includes(product)) &&
          (age == null || offered.ages.includes(age));
        expect(withChoice(chosen, choice)).toEqual(isOffered ? { ...chosen, ...choice } : chosen);
      }),
    );
  });
});

describe('What is left out for a family', () => {
  test.each([
    ['the other disease', { disease: 'myeloma' }, { diseases: ['lymphoma'] }, 'out'],
    ['the other product', { product: 'abecma' }, { products: ['carvykti'] }, 'out'],
    ['a product of another disease', { disease: 'myeloma' }, { products: ['kymriah'] }, 'out'],
    [
      'a disease that the chosen product is not for',
      { product: 'carvykti' },
      { diseases: ['lymphoma'] },
      'out',
    ],
    ['the other age', { age: 'adult' }, { ages: ['child'] }, 'out'],
    [
      'what is for grown-ups, where the product is for them alone',
      { product: 'yescarta' },
      { ages: ['child'] },
      'out',
    ],
    ['its own disease', { disease: 'myeloma' }, { diseases: ['myeloma', 'cll'] }, 'forward'],
    ['the disease of its product', { product: 'carvykti' }, { diseases: ['myeloma'] }, 'forward'],
    ['its own product', { product: 'kymriah' }, { products: ['kymriah'] }, 'forward'],
    ['a product that it may have', { disease: 'leukaemia' }, { products: ['kymriah'] }, 'stays'],
    ['what is tagged by a thing that was not said', { age: 'adult' }, { diseases: ['myeloma'] }, 'stays'],
  ] as const)('%s', (_what, chosen, tags, standing) => {
    expect(standingOn(path(chosen), tags as unknown as Applies)).toBe(standing);
  });

  test('is nothing as long as nothing was said, and never what is for everybody', () => {
    fc.assert(
      fc.property(anyPath, anyTags, (chosen, tags) => {
        expect(standingOn(noPath, tags)).toBe('stays');
        expect(standingOn(chosen)).toBe('stays');
        expect(standingOn(chosen, undefined, undefined)).toBe('stays');
      }),
    );
  });

  test('never comes back by saying more', () => {
    fc.assert(
      fc.property(anyPath, anyChoice, anyTags, (chosen, choice, tags) => {
        const more = withChoice(chosen, choice);
        const addsOnly = (['disease', 'product', 'age'] as const).every(
          (kind) => chosen[kind] === null || more[kind] === chosen[kind],
        );
        if (!addsOnly || standingOn(chosen, tags) !== 'out') return;
        expect(standingOn(more, tags)).toBe('out');
      }),
    );
  });

  test('is a slide of a deck that is left out, whatever its own tags say', () => {
    fc.assert(
      fc.property(anyPath, anyTags, anyTags, (chosen, deck, slide) => {
        if (standingOn(chosen, deck) === 'out') expect(standingOn(chosen, deck, slide)).toBe('out');
      }),
    );
  });

  test('is never everything that is for somebody: each slide is there for some family', () => {
    fc.assert(
      fc.property(anyTags, (tags) => {
        if (!isForSomebody(tags)) return;
        const some = diseases.flatMap((disease) => ages.map((age) => path({ disease, age })));
        expect(some.some((chosen) => standingOn(chosen, tags) !== 'out')).toBe(true);
      }),
    );
  });
});

test('A path is empty until something is said', () => {
  expect(isEmptyPath(noPath)).toBe(true);
  for (const product of Object.keys(products) as (keyof typeof products)[])
    expect(isEmptyPath(path({ product }))).toBe(false);
});

describe('A drawing with a view for each mark', () => {
  const views = [
    { view: 'cd19', applies: { diseases: ['lymphoma' as const, 'leukaemia' as const] } },
    { view: 'both' },
    { view: 'bcma', applies: { diseases: ['myeloma' as const] } },
  ];

  test('opens on its first while nothing was said', () => {
    expect(viewOn(noPath, views)).toBeNull();
  });

  test('opens on the view that was made for the family, also by its product', () => {
    expect(viewOn(path({ disease: 'myeloma' }), views)).toBe('bcma');
    expect(viewOn(path({ product: 'carvykti' }), views)).toBe('bcma');
    expect(viewOn(path({ disease: 'lymphoma' }), views)).toBeNull();
  });

  test('opens on one that is for everybody where none was made for the family', () => {
    expect(viewOn(path({ disease: 'cll' }), views)).toBe('both');
  });

  test('has no view that is for others, and all of them while nothing was said', () => {
    expect(outOn(path({ disease: 'myeloma' }), views).map(({ view }) => view)).toEqual(['cd19']);
    expect(outOn(noPath, views)).toEqual([]);
  });

  test('keeps its views where each is for others', () => {
    const others = views.filter(({ view }) => view !== 'both');
    expect(outOn(path({ disease: 'cll' }), others)).toEqual([]);
  });

  test('opens on its first where each is for others', () => {
    const [first, , last] = views;
    expect(
      viewOn(
        path({ disease: 'cll' }),
        [first, last].flatMap((view) => view ?? []),
      ),
    ).toBeNull();
  });
});
