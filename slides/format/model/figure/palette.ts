/**
 * The colours of drawings, each by its role, with the value that an author writes and that daylight shows. A compiled
 * drawing names only the role, so that a theme reaches the pictures; `renderer/theme` has a value for each in each theme.
 *
 * The number says how far a colour stands out from the ground: 7 the most, 1 the least. That holds in every theme, so
 * what is drawn to be seen is seen in all of them. Skin, hair and faces are the same in every theme, and a night in a
 * window is darker than its day in all of them.
 */
export const figurePalette = {
  ink: '#14302F',
  ground: '#FBF8F3',
  sheet: '#FFFFFF',
  'teal-7': '#0A5654',
  'teal-5': '#137C78',
  'teal-4': '#2C8F8A',
  'teal-3': '#8CCBC5',
  'teal-2': '#CFE8E5',
  'teal-1': '#E4F1EF',
  'coral-5': '#C2412D',
  'coral-2': '#F2C4B8',
  'plum-7': '#5B2A59',
  'plum-5': '#7A3E77',
  'plum-3': '#C99BC6',
  'plum-1': '#F0E6EE',
  'amber-7': '#7A4B08',
  'amber-5': '#A8680F',
  'amber-4': '#C07F1E',
  'amber-3': '#E2A03F',
  'amber-2': '#F8DCA9',
  'amber-1': '#F3E9DA',
  'sky-7': '#1F4E7C',
  'sky-5': '#2F6DA8',
  'sky-3': '#A9C7E3',
  'sky-1': '#E5EEF6',
  'moss-5': '#4B7A2B',
  'moss-3': '#A9C48F',
  'moss-1': '#E3EDD8',
  'night-sky': '#1E4D7B',
  moonlight: '#F8DBA8',
  'skin-1': '#F2CFAE',
  'skin-2': '#D9A273',
  'skin-3': '#B07648',
  'skin-4': '#80512F',
  'hair-1': '#6B4428',
  'hair-2': '#3A2A24',
  'hair-3': '#CFC9C1',
  face: '#1B2F2E',
} as const satisfies Record<string, `#${string}`>;

export type FigureRole = keyof typeof figurePalette;

/** A role as the paint of a compiled drawing: `var(--figure-teal-5)`. */
export const paintOf = (role: FigureRole): string => `var(--figure-${role})`;
