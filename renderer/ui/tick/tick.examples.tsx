import type { Examples } from '../examples.ts';
import { Tick } from './tick.tsx';

const nothing = () => undefined;

export const examples: Examples = {
  'not ticked': (
    <Tick ticked={false} onTick={nothing}>
      Who answers at night?
    </Tick>
  ),
  ticked: (
    <Tick ticked onTick={nothing}>
      Who answers at night?
    </Tick>
  ),
  'in another language': (
    <Tick ticked={false} onTick={nothing} language="es">
      ¿Quién contesta de noche?
    </Tick>
  ),
};
