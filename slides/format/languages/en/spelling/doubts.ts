/** Shapes of words that often have two spellings, for words that no table has; and the words of these shapes that have one. */
import type { SpellingDoubt } from '../../spelling/spelling.ts';

export const doubts: readonly SpellingDoubt[] = [
  // Not after a vowel (raise, bruise, noise) or a w (likewise).
  { shape: /^(\p{L}{2,}[^aeouw])is(e|es|ed|ing|er|ers|able|ation|ations)$/u, twin: '$1iz$2' },
  { shape: /^(\p{L}{2,}[^aeou])iz(e|es|ed|ing|er|ers|able|ation|ations)$/u, twin: '$1is$2' },
  { shape: /^(\p{L}{3,})our(s|ed|ing|less|able|ful)?$/u, twin: '$1or$2' },
  { shape: /^(\p{L}{2,}[tb])re(s)?$/u, twin: '$1er$2' },
  { shape: /^(\p{L}*[aeiou]\p{L}*(?:el|al))l(ed|ing|er|ers|or|ors)$/u, twin: '$1$2' },
  { shape: /^(\p{L}*[aeiou]\p{L}*[^aeioulw]el)(ed|ing)$/u, twin: '$1l$2' },
  // Not intraepithelial and its like.
  { shape: /^(?!intra|extra|infra|supra|ultra|contra|para)(\p{L}+)ae(\p{L}{2,})$/u, twin: '$1e$2' },
  { shape: /^oe(\p{L}{3,})$/u, twin: 'e$1' },
];

function forms(endings: string, stems: string): string[] {
  return stems.split(' ').flatMap((stem) => endings.split(',').map((ending) => stem + ending));
}

/** Words that both spellings write in the same way. */
export const alike: ReadonlySet<string> = new Set([
  ...forms(
    'e,es,ed,ing,er,ers,able',
    [
      'advertis advis appris chastis circumcis compris compromis immunocompromis concis demis despis devis enfranchis disenfranchis enterpris',
      'excis exercis exorcis expertis franchis improvis incis inadvis merchandis mortis practis precis imprecis premis promis',
      'repris revis supervis surmis surpris televis treatis undisguis unsupervis unpromis unsurpris uncompromis',
      'capsiz downsiz midsiz outsiz oversiz resiz supersiz undersiz',
    ].join(' '),
  ),
  ...forms('es', 'cannabis clitoris epidermis mantis metropolis pelvis penis tennis trellis'),
  ...'improvisation improvisations uprising paradise cerise chemise unadvised sunrise'.split(' '),
  ...forms(',s,ed,ing', 'contour detour devour downpour glamour outpour paramour velour'),
  ...'macabre timbre'.split(' '),
  ...forms(
    'led,ling,ler,lers',
    'appal compel corral dispel enthral excel expel football forestal impel instal misspel propel rebel recal reinstal repel respel snowbal uninstal',
  ),
  ...forms('ling,ler,lers', 'befal booksel bestsel dwel indwel foretel resel retel storytel undersel'),
  ...'chancellor chancellors uncalled miscalled changeling hireling'.split(' '),
  ...forms('y,ical,ist,ists', 'archaeolog'),
  ...'anaerobic caesar maelstrom maestro paean israel israeli israelis michael raphael'.split(' '),
]);
