/**
 * For whom a deck or a slide is: which disease, which product, grown-ups or children. What says nothing is for everybody.
 * The one list of each: schemas, advice and choices derive from them.
 */
/** Diseases for which CAR T is approved or tried, as far as slides tell them apart. `leukaemia` is the acute one (ALL). */
export const diseases = ['lymphoma', 'leukaemia', 'cll', 'myeloma', 'autoimmune'] as const;
export type Disease = (typeof diseases)[number];

/** `child`: children and teenagers. */
export const ages = ['adult', 'child'] as const;
export type Age = (typeof ages)[number];

export const productIds = [
  'kymriah',
  'yescarta',
  'tecartus',
  'breyanzi',
  'abecma',
  'carvykti',
  'aucatzyl',
] as const;
/** In the order in which they were first approved, which says nothing of merit. */
export type ProductId = (typeof productIds)[number];

/** A use for which a product is approved somewhere, and the fact that says so. */
export interface Use {
  disease: Disease;
  ages: readonly Age[];
  fact: string;
}

const adults = (disease: Disease, fact: string): Use => ({ disease, ages: ['adult'], fact });

/** By product: its name, and its uses as the facts have them. A test holds both to the facts. */
export const products: Readonly<Record<ProductId, { name: string; uses: readonly Use[] }>> = {
  kymriah: {
    name: 'Kymriah',
    uses: [
      { disease: 'leukaemia', ages: ['adult', 'child'], fact: 'kymriah.use.leukaemia' },
      adults('lymphoma', 'kymriah.use.large-b-cell'),
    ],
  },
  yescarta: { name: 'Yescarta', uses: [adults('lymphoma', 'yescarta.use.large-b-cell-second-line')] },
  tecartus: {
    name: 'Tecartus',
    uses: [adults('lymphoma', 'tecartus.use.mantle-cell'), adults('leukaemia', 'tecartus.use.leukaemia')],
  },
  breyanzi: {
    name: 'Breyanzi',
    uses: [adults('lymphoma', 'breyanzi.use.large-b-cell'), adults('cll', 'breyanzi.use.cll-sll')],
  },
  abecma: { name: 'Abecma', uses: [adults('myeloma', 'abecma.use.myeloma')] },
  carvykti: { name: 'Carvykti', uses: [adults('myeloma', 'carvykti.use.myeloma')] },
  aucatzyl: { name: 'Aucatzyl', uses: [adults('leukaemia', 'aucatzyl.first-approval')] },
};

/** For whom something is; each list has one or more names, and an absent one stands for all of them. */
export interface Applies {
  diseases?: Disease[] | undefined;
  products?: ProductId[] | undefined;
  ages?: Age[] | undefined;
}

/** Somebody for whom a consultant could be talking. */
export interface Situation {
  disease: Disease;
  age: Age;
  /** Null where no product was chosen, or none is approved. */
  product: ProductId | null;
}

/** Everybody for whom a consultant could be talking: each disease at each age, and each product in each of its uses. */
export const situations: readonly Situation[] = [
  ...diseases.flatMap((disease) => ages.map((age) => ({ disease, age, product: null }))),
  ...productIds.flatMap((product) =>
    products[product].uses.flatMap(({ disease, ages: own }) => own.map((age) => ({ disease, age, product }))),
  ),
];

/** Whether something meant as `applies` says (absent: for everybody) is for somebody in a situation. */
export function isFor(applies: Applies | undefined, { disease, age, product }: Situation): boolean {
  if (applies === undefined) return true;
  return (
    (applies.diseases?.includes(disease) ?? true) &&
    (applies.ages?.includes(age) ?? true) &&
    (applies.products === undefined || (product !== null && applies.products.includes(product)))
  );
}

/** Whether there is anybody for whom all of these are. */
export function isForSomebody(...tags: readonly (Applies | undefined)[]): boolean {
  return situations.some((situation) => tags.every((applies) => isFor(applies, situation)));
}
