import { describe, expect, it } from 'vitest';
import { compileContent } from '../../index.ts';
import { bundleIn, deckIn, soundWith, today } from '../../testing/content.fixture.ts';

const text = `---
title: Una prueba
summary: Cómo cuidan las células T el cuerpo
status: draft
---

::slide{#only}

# Las células T cuidan el cuerpo

:term[Las células T]{#t-cell} :fact[ayudaron al {relapse} por ciento.]{#star.trial.remission}
`;

const glossary = `- id: t-cell
  term: Célula T
  forms: [ células T ]
  meaning: Un glóbulo blanco.
`;

function compiled(tag: string, changes: Record<string, string> = {}) {
  const files = soundWith({ 'glossary/es.yaml': glossary, [`decks/sample/${tag}.md`]: text, ...changes });
  return compileContent(
    files.filter(({ path }) => path !== 'decks/sample/en.md'),
    { today },
  );
}

describe('a text in the Spanish of a region', () => {
  it('has the words of the Spanish glossary, and writes numbers as they do there', () => {
    const ofTheUs = compiled('es-US');
    expect(ofTheUs.problems).toEqual([]);
    expect(bundleIn(ofTheUs, 'es-US')?.glossary['t-cell']).toEqual({
      term: 'Célula T',
      meaning: 'Un glóbulo blanco.',
    });
    expect(JSON.stringify(deckIn(ofTheUs, 'es-US'))).toContain('ayudaron al 12.4 por ciento');
    expect(JSON.stringify(deckIn(compiled('es'), 'es'))).toContain('ayudaron al 12,4 por ciento');
  });

  it('has its own glossary where there is one', () => {
    const own = { 'glossary/es-US.yaml': glossary.replace('Un glóbulo blanco', 'Una célula') };
    expect(bundleIn(compiled('es-US', own), 'es-US')?.glossary['t-cell']?.meaning).toBe('Una célula.');
  });
});
