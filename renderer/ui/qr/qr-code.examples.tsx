import type { Examples } from '../examples.ts';
import { QrCode } from './qr-code.tsx';

const long = `https://www.example.org/${'a-long-path/'.repeat(20)}`;

export const examples: Examples = {
  'a short address': <QrCode text="https://example.org/" label="Code that opens https://example.org/" />,
  'a long address': <QrCode text={long} label={`Code that opens ${long}`} />,
};
