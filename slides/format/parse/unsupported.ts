/** Markdown that the format leaves out, and what to write instead. */
import type { ProblemCode } from '../model/problem/codes.ts';
import type { Finding } from '../model/problem/problem.ts';
import { type AnyNode, reportNode, type SlideContext } from './context.ts';
import { borderFinding } from './stray/lines.ts';

const link: [ProblemCode, Finding] = [
  'markup-link',
  {
    message: 'a link; a kiosk leads nowhere',
    advice: 'Write the words alone. Addresses belong to slides/sources.yaml.',
  },
];
const image: [ProblemCode, Finding] = [
  'markup-image',
  { message: 'a Markdown image', advice: 'Use a figure block: :::figure{src=name alt="…"}.' },
];
const html: [ProblemCode, Finding] = [
  'markup-html',
  { message: 'raw HTML', advice: 'Write plain Markdown; for a “<” sign write \\<.' },
];
const code: [ProblemCode, Finding] = ['markup-code', { message: 'code', advice: 'Write plain words.' }];

const kinds: Partial<Record<AnyNode['type'], [ProblemCode, Finding]>> = {
  link,
  linkReference: link,
  definition: link,
  image,
  imageReference: image,
  html,
  code,
  inlineCode: code,
  heading: [
    'heading-level',
    {
      message: 'a heading inside the slide',
      advice: 'Keep one headline a slide and make this a **strong** line.',
    },
  ],
  thematicBreak: ['slide-border', borderFinding('a line of signs')],
  list: ['markup-nested-list', { message: 'a list within a list', advice: 'Keep lists flat.' }],
  table: [
    'markup-table',
    { message: 'a table outside a table block', advice: 'Put it between :::table{caption="…"} and :::.' },
  ],
};

/** Reports a node that has no place in the format. */
export function reportUnsupported(node: AnyNode, context: SlideContext): void {
  const [kind, finding] = kinds[node.type] ?? [
    'markup-unsupported',
    {
      message: `Markdown of the kind “${node.type}”`,
      advice: 'Use paragraphs, flat lists and the blocks of the format.',
    },
  ];
  reportNode(kind, node, finding, context);
}
