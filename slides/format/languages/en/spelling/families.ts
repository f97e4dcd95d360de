/** Parts of medical words that America writes without the Greek and Latin vowels. */
import type { SpellingFamily } from '../../spelling/spelling.ts';

/** A part that stands in the same way in all its words. */
const part = (source: string, other: string): SpellingFamily => ({
  source: new RegExp(source),
  other: new RegExp(other),
  toOther: other,
  toSource: source,
});

export const families: readonly SpellingFamily[] = [
  part('paediatr', 'pediatr'),
  part('orthopaed', 'orthoped'),
  part('anaesth', 'anesth'),
  part('paraesthe', 'paresthe'),
  part('kinaesthe', 'kinesthe'),
  part('hyperaesthe', 'hyperesthe'),
  part('gynaeco', 'gyneco'),
  part('palaeo', 'paleo'),
  part('paedophil', 'pedophil'),
  part('coeliac', 'celiac'),
  part('caesarean', 'cesarean'),
  // Chemotherapy holds "hemo", and is no word of blood.
  { source: /haem(?=ag|an|ar|at|o)/, other: /^hem(?=ag|an|ar|at|o)/, toOther: 'hem', toSource: 'haem' },
  // Not academia, and not what has its vowels.
  { source: /aemia(?=s?$)/, other: /(?<!acad|boh|a)emia(?=s?$)/, toOther: 'emia', toSource: 'aemia' },
  // Not epidemic, systemic, academic.
  {
    source: /aemic(?=s?$)/,
    other: /(?<=^an|leuk|glyc|isch|ur|septic|vol|kal|natr|calc|bacter|vir)emic(?=s?$)/,
    toOther: 'emic',
    toSource: 'aemic',
  },
  { source: /rrhoe(?=a|ic)/, other: /rrhe(?=a|ic)/, toOther: 'rrhe', toSource: 'rrhoe' },
  { source: /pnoe(?=a|ic)/, other: /pne(?=as?$|ic$)/, toOther: 'pne', toSource: 'pnoe' },
  // Angioedema is written alike.
  { source: /(?<!angi)oedema/, other: /(?<!o)edema/, toOther: 'edema', toSource: 'oedema' },
  { source: /oesophag/, other: /(?<!o)esophag/, toOther: 'esophag', toSource: 'oesophag' },
  {
    source: /oestr(?=adiol|iol|ogen|one)/,
    other: /^estr(?=adiol|iol|ogen|one$)/,
    toOther: 'estr',
    toSource: 'oestr',
  },
  { source: /^faec(?=es$|al)/, other: /^fec(?=es$|al)/, toOther: 'fec', toSource: 'faec' },
  { source: /^aetiolog/, other: /^etiolog/, toOther: 'etiolog', toSource: 'aetiolog' },
];
