import type { Examples } from '../examples.ts';
import { LargeCode } from './large-code.tsx';
import { QrCode } from './qr-code.tsx';

const long = `https://www.example.org/${'a-long-path/'.repeat(20)}`;

const spanish = '¿Cuándo vuelve mi hija a casa? «No antes del día 28» — 38,0 °C, 82/100. ¡Ñandú! 🌼 '.repeat(
  9,
);

/** As many of its letters as the largest code has bytes for, 779, and as the smallest one has, 213. */
export const longest = spanish.slice(0, 670);
export const shorter = spanish.slice(0, 182);

export const examples: Examples = {
  'a short address': <QrCode text="https://example.org/" label="Code that opens https://example.org/" />,
  'a text that fills the largest code': (
    <LargeCode text={longest} version={22} side={452} label="Code that holds a text" />
  ),
  'a text in the smallest squares that a phone reads': (
    <LargeCode text={shorter} version={10} side={195} label="Code that holds a text" />
  ),
  'a long address': <QrCode text={long} label={`Code that opens ${long}`} />,
};
