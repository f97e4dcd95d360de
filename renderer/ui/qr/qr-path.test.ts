import fc from 'fast-check';
import qrcode from 'qrcode-generator';
import { describe, expect, test } from 'vitest';
import { type QrDrawing, qrDrawing } from './qr-path.ts';

/** The modules that a path paints, as `row,column`. */
function painted({ path }: QrDrawing): Set<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  return new Set(
    runs.flatMap(([, x, y, run, back]) => {
      expect(run).toBe(back);
      return Array.from({ length: Number(run) }, (_, step) => `${y},${Number(x) + step}`);
    }),
  );
}

describe('The drawing of a QR code', () => {
  test('refuses a text that no code can hold', () => {
    expect(() => qrDrawing('x'.repeat(3000))).toThrow();
  });

  test('paints exactly the dark modules, four modules in from the edge', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const code = qrcode(0, 'M');
        code.addData(address, 'Byte');
        code.make();
        const count = code.getModuleCount();
        const drawing = qrDrawing(address);
        const modules = painted(drawing);
        expect(drawing.size).toBe(count + 8);
        for (let row = 0; row < count; row += 1) {
          for (let column = 0; column < count; column += 1) {
            expect(modules.has(`${row + 4},${column + 4}`)).toBe(code.isDark(row, column));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('begins with the square that a camera looks for', () => {
    expect(qrDrawing('https://example.org').path).toMatch(/^M4 4h7v1h-7z/);
  });
});
