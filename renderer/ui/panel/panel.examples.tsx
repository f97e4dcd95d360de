import type { Examples } from '../examples.ts';
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
};
