import type { LanguageFace } from '../face.ts';

export const englishFace: LanguageFace = {
  tag: 'en',
  ownName: 'English',
  direction: 'ltr',
  locales: { all: 'en-GB', us: 'en-US', uk: 'en-GB', eu: 'en-IE' },
  keys: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  marks: ['1234567890', ".,-’'/&()@", ':;?!"+%#*=', 'áéíóúñüöäç'],
  screens: 'reviewed',
};
