/** Damage to texts, as disks, editors and enemies do it. Seeded, so that every run is the same. */

/** A stream of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

const nasty = [
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ufffd',
  '\ud800',
  '\r',
  '\r\n',
  '\u2028',
  '\t',
  '---\n',
  '\n---\n',
  ':::',
  '::::',
  ':fact[',
  ']{#',
  '{',
  '}',
  '[',
  '](javascript:alert(1))',
  '<script>',
  '<',
  '&amp;',
  '&',
  '|',
  '| - |',
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '**',
  '_',
  '`',
  '~~~',
  '&anchor ',
  '*alias',
  '!!js/function ',
  '"',
  "'",
  '%',
  '100',
  'seven',
  'é',
  '🙂',
  '𝕏',
];

const at = (text: string, random: Random) => Math.floor(random() * (text.length + 1));
const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];
const lines = (text: string) => text.split('\n');

/** Every kind of damage, by a name that says it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (text, random) => text.slice(0, at(text, random)),
  beheaded: (text, random) => text.slice(at(text, random)),
  inserted: (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + (pick(nasty, random) ?? '') + text.slice(place);
  },
  deleted: (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + 1 + Math.floor(random() * 20));
  },
  binary: (text, random) => {
    const noise = Array.from({ length: 40 }, () => String.fromCharCode(Math.floor(random() * 65536))).join(
      '',
    );
    const place = at(text, random);
    return text.slice(0, place) + noise + text.slice(place);
  },
  'line doubled': (text, random) => {
    const all = lines(text);
    const place = Math.floor(random() * all.length);
    return [...all.slice(0, place), all[place], ...all.slice(place)].join('\n');
  },
  'part repeated': (text, random) => {
    const from = at(text, random);
    return text + text.slice(from, from + 400).repeat(1 + Math.floor(random() * 4));
  },
  'lines shuffled': (text, random) => {
    const all = lines(text);
    const a = Math.floor(random() * all.length);
    const b = Math.floor(random() * all.length);
    [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
    return all.join('\n');
  },
  nested: (text, random) => {
    const place = at(text, random);
    const deep = (pick(['[', '- ', '> ', ':fact[', '{', '<g>', ':::callout\n', '*'], random) ?? '').repeat(
      1 + Math.floor(random() * 60),
    );
    return text.slice(0, place) + deep + text.slice(place);
  },
  'line ends changed': (text) => text.replace(/\n/g, '\r\n'),
  'letters swapped': (text, random) => {
    const place = at(text, random);
    return (
      text.slice(0, place) +
      text.slice(place + 1, place + 2) +
      text.slice(place, place + 1) +
      text.slice(place + 2)
    );
  },
  'huge table': (text, random) => {
    const place = at(text, random);
    const rows = '| a | 7 |\n'.repeat(Math.floor(random() * 60));
    return `${text.slice(0, place)}\n| a | b |\n| - | - |\n${rows}${text.slice(place)}`;
  },
  'wrong encoding': (text) => Buffer.from(text, 'utf16le').toString('utf8'),
};
