/** Simulated displays as data: pure functions over the list. */
import type { Display, Rectangle } from 'electron';

export interface Size {
  width: number;
  height: number;
}

/** The size in a `--size 1920x1080` or `--size=1920x1080` among the arguments; null without one. */
export function sizeFromArguments(args: readonly string[]): Size | null {
  const at = args.indexOf('--size');
  const text =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--size='))?.slice('--size='.length);
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(text ?? '') ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

/** A display at `origin`, without task bars. Sizes and places are pixels as Electron counts them, each of `scaleFactor` real ones. */
export function makeDisplay(id: number, size: Size, origin = { x: 0, y: 0 }, scaleFactor = 1): Display {
  const bounds = { ...origin, ...size };
  return {
    id,
    label: `Preview ${id}`,
    bounds,
    workArea: { ...bounds },
    size: { ...size },
    workAreaSize: { ...size },
    nativeOrigin: { ...origin },
    scaleFactor,
    rotation: 0,
    touchSupport: 'available',
    accelerometerSupport: 'unavailable',
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    internal: false,
    maximumCursorSize: { width: 64, height: 64 },
    monochrome: false,
  };
}

/** The same display turned by a quarter; it stays where it is. */
export function rotateDisplay(display: Display): Display {
  const size = { width: display.size.height, height: display.size.width };
  const turned = makeDisplay(display.id, size, display.nativeOrigin, display.scaleFactor);
  return { ...turned, rotation: (display.rotation + 90) % 360 };
}

/** Where the next display goes: to the right of all others. */
export function originOfNext(displays: readonly Display[]): { x: number; y: number } {
  return { x: Math.max(0, ...displays.map(({ bounds }) => bounds.x + bounds.width)), y: 0 };
}

/** Square pixels that two rectangles share. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
