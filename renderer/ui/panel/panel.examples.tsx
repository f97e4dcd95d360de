import type { Examples } from '../examples.ts';
import { examples as keyboardExamples } from '../keyboard/text-keyboard.examples.tsx';
import { Panel } from './panel.tsx';

const nothing = () => undefined;

export const examples: Examples = {
  'with a line under its title': (
    <Panel
      title="Where this comes from"
      lead="A line under it."
      closeLabel="Close"
      onClose={nothing}
      screen="example"
    >
      <p>What the panel holds.</p>
    </Panel>
  ),
  'wide, with the keys for a text': (
    <Panel title="Name of the clinic" closeLabel="Done" onClose={nothing} screen="example" done wide>
      {keyboardExamples['a text that is nearly full']}
    </Panel>
  ),
};
