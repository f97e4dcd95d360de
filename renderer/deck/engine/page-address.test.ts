import { expect, it, vi } from 'vitest';
import { clearPageAddress } from './page-address.ts';

function page(search: string, hash: string) {
  const replaceState = vi.fn();
  return {
    location: { search, hash, pathname: '/index.html' },
    history: { state: { kept: true }, replaceState },
    replaceState,
  };
}

it.each([
  ['?keyboard=true', ''],
  ['', '#/3'],
  ['?a=b', '#/3'],
])('takes off the query “%s” and the hash “%s”', (search, hash) => {
  const at = page(search, hash);
  clearPageAddress(at);
  expect(at.replaceState.mock.calls).toEqual([[{ kept: true }, '', '/index.html']]);
});

it('leaves a plain address alone', () => {
  const at = page('', '');
  clearPageAddress(at);
  expect(at.replaceState).not.toHaveBeenCalled();
});
