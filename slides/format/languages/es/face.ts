import type { LanguageFace } from '../face.ts';

/** The same locale in every country of the kiosk: the region is in the tag of the language. */
const everywhere = (locale: string) => ({ all: locale, us: locale, uk: locale, eu: locale });

export const spanishFace: LanguageFace = {
  tag: 'es',
  ownName: 'Español',
  direction: 'ltr',
  locales: everywhere('es'),
  keys: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'áéíóúü'],
  marks: ['1234567890', ".,-’'/&()@", '¿?¡!:;"+%#', 'ºª*=çàèòïâ'],
  screens: 'draft',
};

export const spanishOfTheUsFace: LanguageFace = {
  ...spanishFace,
  tag: 'es-US',
  ownName: 'Español (Estados Unidos)',
  locales: everywhere('es-US'),
};

export const spanishOfMexicoFace: LanguageFace = {
  ...spanishFace,
  tag: 'es-MX',
  ownName: 'Español (México)',
  locales: everywhere('es-MX'),
};
