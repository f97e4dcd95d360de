import { describe, expect, it } from 'vitest';
import { blockExamples } from './blocks.ts';
import { markupOf } from './render.tsx';

describe.each(blockExamples)('$name', ({ block }) => {
  it('has no style attributes, which the security policy would refuse', () => {
    expect(markupOf(block)).not.toMatch(/\sstyle=/);
  });

  it('holds no section, which reveal.js would take for a slide', () => {
    expect(markupOf(block)).not.toContain('<section');
  });

  it('leads nowhere: no links, frames or forms, and no picture or film but those of the library', () => {
    const markup = markupOf(block).replaceAll(/ src="\/films\/[0-9a-f]{32}\.\w+"/g, ' ours');
    expect(markup).not.toMatch(/<(a|iframe|form|input|object|embed)\b| src=/);
  });
});
