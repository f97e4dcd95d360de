import type { Examples } from '../examples.ts';
import { Keyboard } from './keyboard.tsx';

const nothing = () => undefined;

export const examples: Examples = {
  'with an accent and digits': (
    <Keyboard
      label="Letters and digits"
      rows={['1234567890', 'qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'áéíóúü']}
      words={{ space: 'Space', erase: 'Delete', clear: 'Clear' }}
      onType={nothing}
      onErase={nothing}
      onClear={nothing}
    />
  ),
};
