/** Spanish words that promise more than facts do, or say less than they do. After section V of the fact base. */
import type { WordRule } from '../language.ts';

const numbers = 'Say how many people, in which trial and year, and what is not known.';
const hype = (pattern: string, advice = numbers): WordRule => ({ code: 'hype-word', pattern, advice });
const vague = (pattern: string, advice: string): WordRule => ({ code: 'vague-word', pattern, advice });

export const wording: readonly WordRule[] = [
  hype('extraordinari[oa]s?|increíbles?|asombros[oa]s?|inimaginables?|impresionantes?'),
  hype(
    'revolucionari[oa]s?|de vanguardia|de última generación|innovador(?:as?|es)?|pioner[oa]s?|hitos? históricos?',
  ),
  hype('milagros?|milagros[oa]s?|sin precedentes|monumental(?:es)?'),
  hype('prometedor(?:as?|es)?|gran esperanza', 'Diga qué se vio, en cuántas personas, y qué no se sabe aún.'),
  hype('garantizad[oa]s?|sin riesgos?|sin efectos secundarios', 'Nombre los riesgos con sus números.'),
  hype('erradica\\w*|aniquila\\w*', 'Escriba “matar” o “eliminar”, y diga qué células.'),
  vague('muy precis[oa]s?|con precisión|altamente dirigid[oa]s?', 'Nombre el marcador al que apunta.'),
  vague('ciertas enfermedades|ciertos tipos de', 'Nombre la enfermedad, la edad y la línea de tratamiento.'),
];

export const cure = 'curas?|curad[oa]s?|curar|curación|curativ[oa]s?|curables?';
