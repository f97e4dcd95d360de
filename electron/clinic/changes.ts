/** What a change in the clinic's files means for a kiosk that is running. Pure. */
import type { Config } from '../config/schema.ts';
import type { Reading } from './reading.ts';

/**
 * - settings: the pages ask for their settings again
 * - library: the pages ask for the decks again
 * - windows: the windows are brought in line
 * - hours: the opening hours are looked at again
 * - packs: the offered and installed content packs are looked at again
 * - restart: nothing before the next start: a window cannot be given or take off its frame, and a consultation is not
 *   begun or ended by a file
 */
export type Effect = 'settings' | 'library' | 'windows' | 'hours' | 'packs' | 'restart';

type Field =
  | Exclude<keyof Config, 'hours' | 'records' | 'screen' | 'health' | 'window' | 'displays'>
  | `hours.${keyof Config['hours']}`
  | `records.${keyof Config['records']}`
  | `screen.${keyof Config['screen']}`
  | `health.${keyof Config['health']}`
  | `window.${keyof Config['window']}`
  | `displays.${keyof Config['displays']}`;

/** For each field of the config what its change means. A new field without an entry does not compile. */
export const effects: Readonly<Record<Field, readonly Effect[]>> = {
  clinicName: ['settings'],
  logo: ['settings'],
  mode: ['restart'],
  country: ['settings', 'library'],
  languages: ['settings'],
  idleSeconds: ['settings'],
  warningSeconds: ['settings'],
  contacts: ['settings'],
  printer: ['settings'],
  deckOrder: ['library'],
  whenExpired: ['library'],
  requireSignOff: ['library'],
  packKeys: ['packs'],
  revokedPackKeys: ['packs'],
  dropFolder: ['packs'],
  installFromDropFolder: ['packs'],
  'hours.week': ['hours'],
  'hours.holidays': ['hours'],
  'hours.outside': ['hours'],
  'hours.zone': ['hours'],
  // Read anew at each visit, and at the next sweep.
  'records.keepVisitDays': [],
  'records.keepAuditDays': [],
  'screen.diagonalInches': ['settings'],
  'screen.lowerEdgeCm': ['settings'],
  // The next look, within a minute, goes to the new folder by itself.
  'health.folder': [],
  'window.mode': ['restart'],
  'window.width': ['windows'],
  'window.height': ['windows'],
  'displays.which': ['windows'],
  'displays.coverOthers': ['windows'],
};

export interface Changes {
  effects: ReadonlySet<Effect>;
  /** The fields whose change waits for the next start. */
  waiting: Field[];
}

/** What has to be done because `now` was read where `before` held. */
export function changesBetween(before: Reading, now: Reading): Changes {
  const fields = (Object.keys(effects) as Field[]).filter(
    (field) => !isSame(fieldOf(before.config, field), fieldOf(now.config, field)),
  );
  const logo = isSamePicture(before, now) ? [] : (['settings'] as const);
  const signOffs = isSame(before.signOffs, now.signOffs) ? [] : (['library'] as const);
  const playlists = isSame(before.playlists, now.playlists) ? [] : (['library'] as const);
  return {
    effects: new Set([...fields.flatMap((field) => effects[field]), ...logo, ...signOffs, ...playlists]),
    waiting: fields.filter((field) => effects[field].includes('restart')),
  };
}

/** `now`, with what has to wait for the next start as it is. */
export function withoutWaiting(before: Reading, now: Reading): Reading {
  const { mode } = before.config.window;
  return { ...now, config: { ...now.config, window: { ...now.config.window, mode } } };
}

function fieldOf(config: Config, field: Field): unknown {
  return field.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], config);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSamePicture({ logo: one }: Reading, { logo: other }: Reading): boolean {
  if (one === null || other === null) return one === other;
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, at) => byte === other.bytes[at]);
}
