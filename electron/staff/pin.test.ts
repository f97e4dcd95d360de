import { describe, expect, test } from 'vitest';
import { hashPin, isPin } from './pin.ts';

test('What is kept of a PIN fits it and no other, and holds the parameters that OWASP names', async () => {
  const kept = await hashPin('493817');
  expect(kept).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect([await isPin('493817', kept), await isPin('493818', kept)]).toEqual([true, false]);
});

test('Two hashes of the same PIN have nothing in common', async () => {
  const [one, other] = await Promise.all([hashPin('493817'), hashPin('493817')]);
  const parts = (kept: string) => kept.split('$').slice(3);
  expect(parts(one).filter((part) => parts(other).includes(part))).toEqual([]);
});

test('What was kept with other parameters still fits', async () => {
  // Made by Python's hashlib.scrypt(b"493817", salt=b"0123456789abcdef", n=2**14, r=8, p=1, dklen=32).
  const kept = '$scrypt$ln=14,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$F6WczgnWRJSr7zZvEka/g+pZpkFR5Tn+kZmm4fpVbpw';
  expect([await isPin('493817', kept), await isPin('493810', kept)]).toEqual([true, false]);
});

describe('What was kept fits no PIN', () => {
  test.each([
    ['nothing', ''],
    ['the PIN itself', '493817'],
    ['another hash', '$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$aGFzaA'],
    [
      'made of the PIN at no cost',
      '$scrypt$ln=1,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$yzwdzUipinSdicL2j42toArtK6rWWLe/MQb8XHzp4kY',
    ],
    [
      'parameters that no kiosk has memory for',
      '$scrypt$ln=31,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    ],
    ['no salt', '$scrypt$ln=17,r=8,p=1$$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['half a hash', '$scrypt$ln=17,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg$AAAA'],
  ])('when it is %s', async (_what, kept) => {
    expect(await isPin('493817', kept)).toBe(false);
  });
});
