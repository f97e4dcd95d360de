import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';
import { qrDrawing } from './qr-path.ts';

const text = 'https://example.org/car-t';
const markup = renderToStaticMarkup(<QrCode text={text} label="Code that opens a page" />);

test('A code is a picture that says what it is for', () => {
  expect(markup).toMatch(/^<svg[^>]*role="img" aria-label="Code that opens a page"/);
});

test('A code is dark on light in every theme, the quiet edge included', () => {
  const { size, path } = qrDrawing(text);
  expect(markup).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(markup).toMatch(
    new RegExp(`<rect width="${size}" height="${size}" class="[^"]*light[^"]*"></rect>`),
  );
  expect(markup).toMatch(new RegExp(`<path d="${path}" class="[^"]*dark[^"]*"></path>`));
});
