import type { Examples } from '../examples.ts';
import { TextKeyboard, type TextKeyboardProps } from './text-keyboard.tsx';

const nothing = () => undefined;

const words: TextKeyboardProps['words'] = {
  keys: 'Keys',
  capitals: 'Capitals',
  marks: '123 ?',
  letters: 'ABC',
  space: 'Space',
  erase: 'Delete',
  clear: 'Clear',
  back: 'One letter back',
  on: 'One letter on',
  left: (count) => `${count} letters still fit.`,
};

const layout = {
  letters: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'áéíóúü'],
  marks: ['1234567890', '.,¿?'],
};

function example(value: string, lines: 1 | 3) {
  return (
    <TextKeyboard
      label="Name of the clinic"
      value={value}
      longest={20}
      lines={lines}
      layout={layout}
      language="es"
      words={words}
      onChange={nothing}
      onDone={nothing}
    />
  );
}

export const examples: Examples = {
  'nothing written yet': example('', 1),
  'a text that is nearly full': example('Clínica del Sur', 1),
  'a text of some lines': example('¿Quién contesta?', 3),
};
