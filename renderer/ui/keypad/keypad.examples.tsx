import type { Examples } from '../examples.ts';
import { Keypad } from './keypad.tsx';

const nothing = () => undefined;
const keypad = (entered: number, off: boolean) => (
  <Keypad
    label="PIN"
    entered={entered}
    enteredWords={`${entered} digits entered`}
    words={{ enter: 'Open', erase: 'Delete' }}
    off={off}
    onDigit={nothing}
    onErase={nothing}
    onEnter={nothing}
  />
);

export const examples: Examples = {
  empty: keypad(0, false),
  'with six digits': keypad(6, false),
  'that takes nothing': keypad(0, true),
};
