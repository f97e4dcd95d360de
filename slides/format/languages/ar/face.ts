import type { LanguageFace } from '../face.ts';

/** With Arabic-Indic digits, which Intl would not choose by itself. */
const locale = 'ar-u-nu-arab';

export const arabicFace: LanguageFace = {
  tag: 'ar',
  ownName: 'العربية',
  direction: 'rtl',
  locales: { all: locale, us: locale, uk: locale, eu: locale },
  keys: ['ابتثجحخدذر', 'زسشصضطظعغف', 'قكلمنهويءة', 'ىآأإؤئ'],
  marks: ['١٢٣٤٥٦٧٨٩٠', '1234567890', '.،-/&()@', '؟!:؛"+٪#*='],
  screens: null,
};
