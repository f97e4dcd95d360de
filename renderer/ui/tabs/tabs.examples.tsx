import type { Examples } from '../examples.ts';
import { TabPanels, Tabs } from './tabs.tsx';

const tabs = [
  { id: 'first', title: 'At first' },
  { id: 'later', title: 'Some weeks later' },
];
const nothing = () => undefined;

function example(chosen: string) {
  const name = `example-${chosen}`;
  return (
    <>
      <Tabs label="When" tabs={tabs} chosen={chosen} onChoose={nothing} name={name} />
      <TabPanels
        name={name}
        chosen={chosen}
        panels={tabs.map(({ id, title }) => ({ id, content: <p>{title}.</p> }))}
      />
    </>
  );
}

export const examples: Examples = {
  'the first of two': example('first'),
  'the second of two': example('later'),
};
