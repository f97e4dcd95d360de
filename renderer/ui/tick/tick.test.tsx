import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Tick } from './tick.tsx';

const markup = (ticked: boolean, language?: string) =>
  renderToStaticMarkup(
    <Tick ticked={ticked} onTick={() => undefined} {...(language === undefined ? {} : { language })}>
      Who answers at night?
    </Tick>,
  );

describe('A line that can be ticked', () => {
  test('says whether it is ticked, and shows it by a sign that is not read out', () => {
    expect(markup(true)).toMatch(/aria-pressed="true".*<svg[^>]*lucide-check[^>]*aria-hidden="true"/);
    expect(markup(false)).toContain('aria-pressed="false"');
    expect(markup(false)).not.toContain('<svg');
  });

  test('is read out in its own language', () => {
    expect(markup(false, 'es')).toContain('lang="es"');
    expect(markup(false)).not.toContain('lang=');
  });
});
