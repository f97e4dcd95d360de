import { describe, expect, it } from 'vitest';
import { arabic } from '../ar/index.ts';
import { english } from '../en/index.ts';
import { spanish } from '../es/index.ts';
import { sentenceKind } from './sentence-kind.ts';

describe('a sentence', () => {
  it.each([
    ['CAR T works in months', '.', 'statement'],
    ['Fever can come', '', 'statement'],
    ['It patrols', '.', 'statement'],
    ['Useful cells are kept', '.', 'statement'],
    ['Asking helps', '!', 'statement'],
    ['If you have a fever, it can be serious', '.', 'statement'],
    ['What are my choices', '?', 'question'],
    ['Ask your team', '.', 'instruction'],
    ['“Call now”', '', 'instruction'],
    ['Do not wait until morning', '', 'instruction'],
    ['If you have a fever, call your team', '.', 'instruction'],
    ['Then please keep your phone near', '.', 'instruction'],
    ['T cell', '', 'name'],
  ])('that says “%s%s” is a %s', (text, stop, kind) => {
    expect(sentenceKind(text, stop, english)).toBe(kind);
  });

  it.each([
    ['Las células matan', '.', 'statement'],
    ['Toman muestras', '.', 'statement'],
    ['¿Qué opciones tengo', '?', 'question'],
    ['Pregunte a su equipo', '.', 'instruction'],
    ['No espere hasta mañana', '', 'instruction'],
    ['Si tiene fiebre, llame a su equipo', '.', 'instruction'],
  ])('in Spanish that says “%s%s” is a %s', (text, stop, kind) => {
    expect(sentenceKind(text, stop, spanish)).toBe(kind);
  });

  it('has no kind where nobody has written down how instructions begin', () => {
    expect(sentenceKind('جملة', '.', arabic)).toBeUndefined();
  });
});
