/** What a screen reader finds on a page: the accessibility tree that the browser hands out, read in its order. */
import type { Page } from 'playwright-core';

/** A node of the tree, as the browser's protocol gives it, as far as it is read here. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  parentId?: string;
}

/** Roles that are read by what they hold, and say nothing of themselves. */
const silent: readonly string[] = [
  'RootWebArea',
  'generic',
  'none',
  'paragraph',
  'LineBreak',
  'InlineTextBox',
  'group',
  'emphasis',
  'strong',
  'term',
  'LabelText',
];

/** Roles whose name says all that they hold. */
const whole: readonly string[] = ['button', 'heading', 'img', 'image', 'progressbar', 'tab', 'StaticText'];

/** All that is read on the page, in order, a line each: its role, its name, and what is said besides. */
export async function readThrough(page: Page): Promise<string[]> {
  const nodes = await treeOf(page);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  return root === undefined ? [] : linesOf(root, byId);
}

/** What is said of the place that has the focus. */
export async function focusSays(page: Page): Promise<string> {
  const focused = (await treeOf(page)).filter((node) => propertyOf(node, 'focused') === true);
  const innermost = focused.findLast(({ role }) => role?.value !== 'RootWebArea');
  return innermost === undefined ? 'nothing' : lineOf(innermost);
}

async function treeOf(page: Page): Promise<AxNode[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes as AxNode[];
  } finally {
    await cdp.detach().catch(() => undefined);
  }
}

function linesOf(node: AxNode, byId: ReadonlyMap<string, AxNode>): string[] {
  const role = node.role?.value ?? '';
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : linesOf(child, byId);
  });
  if (node.ignored || silent.includes(role)) return children;
  if (whole.includes(role)) return lineOf(node) === '' ? [] : [lineOf(node)];
  return [lineOf(node), ...children];
}

function lineOf(node: AxNode): string {
  const role = node.role?.value ?? '';
  const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
  if (role === 'StaticText') return name;
  const level = propertyOf(node, 'level');
  const states = ['disabled', 'pressed', 'expanded', 'selected', 'modal', 'live']
    .map((state) => [state, propertyOf(node, state)] as const)
    .filter(([, value]) => value !== undefined && value !== false && value !== 'false')
    .map(([state, value]) => (value === true || value === 'true' ? state : `${state} ${String(value)}`));
  const description = node.description?.value ?? '';
  const said = level === undefined ? role : `${role} ${String(level)}`;
  return [said, name && `“${name}”`, ...states, description && `(${description})`].filter(Boolean).join(' ');
}

function propertyOf(node: AxNode, name: string): unknown {
  return node.properties?.find((each) => each.name === name)?.value.value;
}

/** What is said by itself: where the focus goes, and what live regions say, in order. */
export interface Listening {
  /** What was said since the last time. */
  said(): Promise<string[]>;
}

declare global {
  interface Window {
    heard: string[];
  }
}

/** Begins to listen. The page must not be loaded anew meanwhile. */
export async function listen(page: Page): Promise<Listening> {
  await page.evaluate(() => {
    window.heard = [];
    const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) window.heard.push(`focus: ${wordsOf(target)}`);
    });
    new MutationObserver((changes) => {
      const regions = changes.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]',
        ),
      );
      for (const region of new Set(regions))
        if (region instanceof Element && wordsOf(region) !== '') window.heard.push(wordsOf(region));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return { said: () => page.evaluate(() => window.heard.splice(0)) };
}
