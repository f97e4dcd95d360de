/** The names of keys that `webContents.sendInputEvent` takes, on a US keyboard (shell/common/keyboard_util.cc). */

export interface NamedKey {
  /** As in `KeyboardEvent`. */
  key: string;
  code: string;
  /** Windows' number of the key, as in `KeyboardEvent.keyCode`. */
  keyCode: number;
  /** The name means the key together with Shift. */
  shifted: boolean;
}

type Row = readonly [key: string, code: string, keyCode: number];

/** Aliases that Electron takes for the same key. */
const aliases: Readonly<Record<string, string>> = {
  return: 'enter',
  esc: 'escape',
  ctrl: 'control',
  cmd: 'meta',
  command: 'meta',
  super: 'meta',
  option: 'alt',
  plus: '+',
};

const named: Readonly<Record<string, Row>> = {
  alt: ['Alt', 'AltLeft', 18],
  backspace: ['Backspace', 'Backspace', 8],
  capslock: ['CapsLock', 'CapsLock', 20],
  control: ['Control', 'ControlLeft', 17],
  delete: ['Delete', 'Delete', 46],
  down: ['ArrowDown', 'ArrowDown', 40],
  end: ['End', 'End', 35],
  enter: ['Enter', 'Enter', 13],
  escape: ['Escape', 'Escape', 27],
  home: ['Home', 'Home', 36],
  insert: ['Insert', 'Insert', 45],
  left: ['ArrowLeft', 'ArrowLeft', 37],
  meta: ['Meta', 'MetaLeft', 91],
  pagedown: ['PageDown', 'PageDown', 34],
  pageup: ['PageUp', 'PageUp', 33],
  printscreen: ['PrintScreen', 'PrintScreen', 44],
  right: ['ArrowRight', 'ArrowRight', 39],
  shift: ['Shift', 'ShiftLeft', 16],
  space: [' ', 'Space', 32],
  ' ': [' ', 'Space', 32],
  tab: ['Tab', 'Tab', 9],
  up: ['ArrowUp', 'ArrowUp', 38],
};

/** What a key writes, alone and with Shift. */
const printing: readonly (readonly [plain: string, shifted: string, code: string, keyCode: number])[] = [
  ...[...'abcdefghijklmnopqrstuvwxyz'].map(
    (letter) =>
      [
        letter,
        letter.toUpperCase(),
        `Key${letter.toUpperCase()}`,
        letter.toUpperCase().charCodeAt(0),
      ] as const,
  ),
  ...[...')!@#$%^&*('].map((sign, digit) => [String(digit), sign, `Digit${digit}`, 48 + digit] as const),
  [';', ':', 'Semicolon', 186],
  ['=', '+', 'Equal', 187],
  [',', '<', 'Comma', 188],
  ['-', '_', 'Minus', 189],
  ['.', '>', 'Period', 190],
  ['/', '?', 'Slash', 191],
  ['`', '~', 'Backquote', 192],
  ['[', '{', 'BracketLeft', 219],
  ['\\', '|', 'Backslash', 220],
  [']', '}', 'BracketRight', 221],
  ["'", '"', 'Quote', 222],
];

/**
 * The key of this name, whatever its letter case; what it writes depends on Shift.
 *
 * @throws Error for a name that the preview does not know
 */
export function keyNamed(name: string, withShift: boolean): NamedKey {
  const wanted = aliases[name.toLowerCase()] ?? name.toLowerCase();
  const row = named[wanted];
  if (row) {
    const [key, code, keyCode] = row;
    return { key, code, keyCode, shifted: false };
  }
  const [, number] = /^f([1-9]|1\d|2[0-4])$/.exec(wanted) ?? [];
  if (number) {
    return { key: `F${number}`, code: `F${number}`, keyCode: 111 + Number(number), shifted: false };
  }
  const print = printing.find(([plain, shifted]) => wanted === plain || wanted === shifted);
  if (!print) {
    throw new Error(`The preview knows no key "${name}".`);
  }
  const [plain, shifted, code, keyCode] = print;
  const isShifted = wanted === shifted;
  return { key: withShift || isShifted ? shifted : plain, code, keyCode, shifted: isShifted };
}
