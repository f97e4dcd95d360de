import { line } from '../../examples/content.ts';
import type { BlockOf } from '../block-props.ts';

const rows = [
  { label: line('with CAR T cells'), value: 8.3, shown: '8.3 months', fact: 'yescarta.zuma7.event-free' },
  { label: line('with the usual treatment'), value: 2, shown: '2 months', fact: 'yescarta.zuma7.event-free' },
];

export const examples = {
  bars: {
    type: 'comparison',
    display: 'bar',
    unit: 'months',
    max: 12,
    rows,
    note: line('Half of the people had gone this long without the disease coming back.'),
  },
  'dots without a note': { type: 'comparison', display: 'dot', unit: 'months', max: 12, rows, note: [] },
} satisfies Record<string, BlockOf<'comparison'>>;
