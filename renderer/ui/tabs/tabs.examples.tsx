import type { Examples } from '../examples.ts';
import { Tabs, tabPanel } from './tabs.tsx';

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
      {tabs.map(({ id, title }) => (
        <p key={id} {...tabPanel(name, id)} hidden={id !== chosen}>
          {title}.
        </p>
      ))}
    </>
  );
}

export const examples: Examples = {
  'the first of two': example('first'),
  'the second of two': example('later'),
};
