/** The permissions that the preview knows: Electron's name → the names that the browser has for it. */
import type { Session } from 'electron';

export type PermissionName = Parameters<
  NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
>[1];

const browserNames = {
  media: ['camera', 'microphone'],
  'display-capture': ['display-capture'],
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'screen-wake-lock': ['screen-wake-lock'],
  'persistent-storage': ['persistent-storage'],
  'idle-detection': ['idle-detection'],
  pointerLock: ['pointer-lock'],
  sensors: ['accelerometer', 'gyroscope', 'magnetometer'],
  'local-fonts': ['local-fonts'],
  'window-management': ['window-management'],
  'storage-access': ['storage-access'],
  'background-sync': ['background-sync'],
} as const satisfies Partial<Record<PermissionName, readonly string[]>>;

const names = Object.entries(browserNames) as [keyof typeof browserNames, readonly string[]][];

/** Every name by which the browser knows a permission. */
export const allBrowserNames: readonly string[] = names.flatMap(([, inBrowser]) => inBrowser);

/** Electron's name for a name used by a page; `unknown` for one that is not in the table. */
export function electronName(name: string): PermissionName {
  const found = names.find(([own, inBrowser]) => own === name || inBrowser.includes(name));
  return found?.[0] ?? 'unknown';
}

/** The browser's names for one of Electron's. */
export function namesInBrowser(name: PermissionName): readonly string[] {
  return names.find(([own]) => own === name)?.[1] ?? [];
}
