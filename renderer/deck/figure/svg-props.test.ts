import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgProps } from './svg-props.ts';

describe('the attributes of a drawing', () => {
  it.each([
    'onclick',
    'onload',
    'style',
    'class',
    'xlink:href',
    'filter',
    'dangerouslySetInnerHTML',
    'ref',
    'href',
    'key',
  ])('do not include %s', (name) => {
    expect(svgProps({ [name]: 'x' }, 'p-')).toEqual({});
  });

  it.each([
    'https://example.org/a.svg#x',
    'javascript:alert(1)',
    'data:image/svg+xml,x',
    '//example.org',
    'a.svg#x',
  ])('do not refer to %s', (address) => {
    expect(svgProps({ fill: `url(${address})` }, 'p-')).toEqual({});
  });

  it('get the names that React knows', () => {
    expect(
      svgProps({ 'stroke-width': '3', 'text-anchor': 'middle', viewBox: '0 0 1 1', 'data-spot': 'a' }, 'p-'),
    ).toEqual({
      strokeWidth: '3',
      textAnchor: 'middle',
      viewBox: '0 0 1 1',
      'data-spot': 'a',
    });
  });

  it('refer to ids of the same copy of the drawing', () => {
    expect(svgProps({ id: 'round', 'clip-path': "url('#round')", fill: 'url(#round)' }, 'p-')).toEqual({
      id: 'p-round',
      clipPath: 'url(#p-round)',
      fill: 'url(#p-round)',
    });
  });

  it('never become a handler, a style or a way out, whatever they are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (attributes) => {
        for (const [name, value] of Object.entries(svgProps(attributes, 'p-'))) {
          expect(name).not.toMatch(/^on|^style$|^dangerously/i);
          if (/url\(/i.test(value)) expect(value).toMatch(/^url\(#p-/);
        }
      }),
    );
  });
});
