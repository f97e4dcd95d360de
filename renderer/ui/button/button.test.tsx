import { ArrowRight } from 'lucide-react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Button, type ButtonProps } from './button.tsx';

const markup = (props: Partial<ButtonProps> = {}) =>
  renderToStaticMarkup(
    <Button onPress={() => undefined} {...props}>
      Next
    </Button>,
  );
/** What the button holds, in order: its words, and its icon by the name that the set of icons has for it. */
const order = (text: string) =>
  [...text.matchAll(/lucide lucide-([\w-]+)|<span>(\w+)<\/span>/g)].map((match) => match[1] ?? match[2]);

describe('A button', () => {
  test('that is off can still be reached and read', () => {
    expect(markup({ off: true })).toContain('aria-disabled="true"');
    expect(markup({ off: true })).not.toMatch(/\sdisabled/);
    expect(markup()).not.toContain('aria-disabled');
  });

  test('has words, and an icon before or after them', () => {
    expect(order(markup())).toEqual(['Next']);
    expect(order(markup({ icon: ArrowRight }))).toEqual(['arrow-right', 'Next']);
    expect(order(markup({ icon: ArrowRight, iconSide: 'end' }))).toEqual(['Next', 'arrow-right']);
  });

  test('has its icon above its words where it is told so', () => {
    expect(order(markup({ icon: ArrowRight, iconSide: 'above' }))).toEqual(['arrow-right', 'Next']);
    expect(markup({ icon: ArrowRight, iconSide: 'above' })).toContain('data-stacked="true"');
    expect(markup({ icon: ArrowRight })).not.toContain('data-stacked');
  });

  test('turns its icon with the line of reading only when it points along it', () => {
    expect(markup({ icon: ArrowRight })).not.toContain('data-directional');
    expect(markup({ icon: ArrowRight, directional: true })).toContain('data-directional="true"');
  });

  test('says whether it is the chosen one of several, and nothing when it is not one of several', () => {
    expect(markup({ pressed: true })).toContain('aria-pressed="true"');
    expect(markup({ pressed: false })).toContain('aria-pressed="false"');
    expect(markup()).not.toContain('aria-pressed');
  });

  test('of a language is read out in it, and tells the first touch which one it is', () => {
    expect(markup({ language: 'es' })).toMatch(/ lang="es" data-language="es"/);
  });

  test('shows what matters most, and may be large', () => {
    expect(markup()).toContain('data-variant="quiet" data-size="normal"');
    expect(markup({ variant: 'primary', size: 'large' })).toContain(
      'data-variant="primary" data-size="large"',
    );
  });
});
