import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsLikeSvg, plainSvg } from './plain-svg.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
const illustrator = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: a drawing program, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
  <!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
  <!ENTITY ns_svg 'http://www.w3.org/2000/svg'>
]>
<svg xmlns:x="&ns_extend;" xmlns="&ns_svg;" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>
`;

describe('an SVG from a drawing program', () => {
  test('comes without its DOCTYPE, and its abbreviations are written out', () => {
    expect(beginsLikeSvg(illustrator)).toBe(true);
    expect(plainSvg(illustrator)).toEqual({
      svg: '<svg xmlns:x="http://ns.adobe.com/Extensibility/1.0/" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n',
    });
  });

  test('may have a comment of any length before it', () => {
    const text = `<!-- ${'licence '.repeat(2000)}-->${svg('')}`;
    expect(beginsLikeSvg(text)).toBe(true);
    expect(plainSvg(text)).toEqual({ svg: svg('') });
  });

  test('may have a DOCTYPE without abbreviations', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(plainSvg(`${doctype}\n${svg('<g/>')}`)).toEqual({ svg: svg('<g/>') });
  });

  test('may have editor’s own elements', () => {
    const inkscape = svg('<sodipodi:namedview xmlns:sodipodi="http://example.org" pagecolor="#fff"/><g/>');
    expect(plainSvg(inkscape)).toEqual({ svg: inkscape });
  });
});

describe('refused with a reason', () => {
  test.each([
    ['an abbreviation made of others', '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'],
    ['a file to be looked up', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
    ['a parameter', '<!DOCTYPE svg [<!ENTITY % a "x"> %a;]>'],
    ['markup in an abbreviation', '<!DOCTYPE svg [<!ENTITY a "<script/>">]>'],
    ['rules for elements', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x()">]>'],
  ])('%s', (_name, doctype) => {
    expect(plainSvg(doctype + svg('&a;'))).toEqual({ wrong: expect.stringContaining('DOCTYPE') });
  });

  test('abbreviations that would make it far too large', () => {
    const doctype = `<!DOCTYPE svg [<!ENTITY a "${'x'.repeat(256)}">]>`;
    expect(plainSvg(doctype + svg('&a;'.repeat(100_000)))).toEqual({
      wrong: expect.stringContaining('far too large'),
    });
  });

  test.each([
    ['cut in an attribute', '<svg xmlns="a"><path d="M0 0'],
    ['cut between elements', '<svg xmlns="a"><path d="M0 0"/>'],
    ['crossed elements', '<svg><g></svg></g>'],
    ['an abbreviation that nobody declared', svg('&nbsp;')],
  ])('%s, with the place', (_name, text) => {
    expect(plainSvg(text)).toEqual({ wrong: expect.stringMatching(/cut off or broken \(.+\)/) });
  });
});

test('whatever the text is, it is either a drawing or told wrong', () => {
  const pieces = fc.constantFrom(
    '<!--',
    '-->',
    '<?',
    '?>',
    '<!DOCTYPE svg',
    '[',
    ']',
    '>',
    '<svg',
    '/>',
    '&a;',
    ' ',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      beginsLikeSvg(text);
      const result = plainSvg(text);
      expect('svg' in result || result.wrong.length > 0).toBe(true);
    }),
  );
});
