/**
 * Whether the window system lets a program place its windows and keep them on top. Wayland does not, whatever Electron's
 * methods are told (`docs/api/browser-window.md`, platform notices): a window stands where the compositor puts it.
 */

/** What Electron makes its windows with; `own` on Windows and macOS, which have one. */
export type WindowSystem = 'x11' | 'wayland' | 'own';

/**
 * @param ozonePlatform the switch `ozone-platform` as Electron holds it: where nobody wrote it, Chromium has put its own
 *   choice there before the first line of the app
 */
export function windowSystem(platform: string, ozonePlatform: string): WindowSystem {
  if (platform !== 'linux') return 'own';
  return ozonePlatform === 'wayland' ? 'wayland' : 'x11';
}

/** Whether each window stands on the display that is meant for it. With a single display it has no other choice. */
export function standsAsMeant(system: WindowSystem, displays: number): boolean {
  return system !== 'wayland' || displays <= 1;
}

/** What is to be told, with what helps; nothing while windows stand as meant. */
export function placingProblems(system: WindowSystem, displays: number): string[] {
  if (standsAsMeant(system, displays)) return [];
  return [
    `Wayland lets no program place its windows: of ${displays} displays the kiosk may stand on any, and the others may ` +
      'stay open; start it with --ozone-platform=x11 where XWayland is installed, or connect one display only',
  ];
}
