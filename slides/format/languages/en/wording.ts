/** English words that promise more than facts do, or say less than they do. After section V of the fact base. */
import type { WordRule } from '../language.ts';

const numbers = 'Say how many people, in which trial and year, and what is not known.';
const hype = (pattern: string, advice = numbers): WordRule => ({ code: 'hype-word', pattern, advice });
const vague = (pattern: string, advice: string): WordRule => ({ code: 'vague-word', pattern, advice });

export const wording: readonly WordRule[] = [
  hype(
    'extraordinar(?:y|ily)|unimaginable|unbelievabl[ey]|incredibl[ey]|amazing(?:ly)?|astonishing|remarkabl[ey]',
  ),
  hype(
    'ground-?breaking|break-?throughs?|revolutionary|revolutioni[sz]\\w+|game-?chang(?:er|ing)|cutting-edge|state-of-the-art',
  ),
  hype('miracles?|miraculous(?:ly)?|wonder drugs?|magic bullets?|unprecedented|monumental|world-class'),
  hype(
    'promising|the promise of|great hope',
    'Say what was seen, in how many people, and what is still unknown.',
  ),
  hype(
    'guaranteed?|completely safe|risk-free|no side effects|100 ?% effective',
    'Name the risks with their numbers.',
  ),
  hype('eradicat\\w+|obliterat\\w+', 'Write “kill” or “remove”, and say which cells.'),
  hype(
    'minimi[sz]\\w+ side effects|fewer side effects than',
    'Say: different side effects, some serious, most treatable.',
  ),
  hype(
    'book an appointment|free quote|medical tourism',
    'Leave advertising out; say what to ask the care team.',
  ),
  vague('highly targeted|with precision|precisely targets?', 'Name the marker that it aims at.'),
  vague(
    'certain (?:blood )?conditions|certain types of|blood-related',
    'Name the disease, the age group and the line of treatment.',
  ),
  vague('flu-like', 'Name the signs, and say that they can need intensive care.'),
  vague(
    'exhausted (?:all |their )?(?:other |traditional )?(?:treatment )?options',
    'Say after how many earlier treatments it is used.',
  ),
  vague('temporary relief', 'Say that other treatments cure many people.'),
  vague('genetic make-?up of', 'Say that the CAR is the same for all; only the cells are the patient’s own.'),
];

export const cure = 'cures?|cured|curing|curative|curable';
