/** Calls that must not stand anywhere: most of them open a way past the kiosk's lock. */
import { describe, expect, test } from 'vitest';
import { sources } from './sources.ts';

interface Rule {
  name: string;
  pattern: RegExp;
  /** Where it holds. */
  folders: string[];
  /** Code that the rule must catch, so that a rule that catches nothing fails. */
  caught: string[];
  /** Code that looks like it and is fine. */
  fine: string[];
}

const shell = ['electron'];
const page = ['renderer', 'slides/format'];

const rules: Rule[] = [
  {
    name: 'nothing is opened in another program',
    pattern:
      /\bopenExternal\b|\bopenPath\b|\bshowItemInFolder\b|import\s*\{[^}]*\bshell\b[^}]*\}\s*from\s*'electron'/,
    folders: [...shell, ...page, 'scripts'],
    caught: [
      "shell.openExternal('x')",
      "import { app, shell } from 'electron'",
      "shell['openExternal'](url)",
    ],
    fine: ['// the shell', "import { app } from 'electron'"],
  },
  {
    name: 'no markup is made from text',
    pattern:
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/i,
    folders: page,
    caught: [
      '<p dangerouslySetInnerHTML={{ __html }} />',
      'node.innerHTML = text',
      "node.insertAdjacentHTML('x', y)",
    ],
    fine: ['expect(node.innerHTML === text)', 'node.textContent = text'],
  },
  {
    name: 'no style stands in the markup, which the content security policy would drop',
    pattern: /\sstyle=(?:["'{])|setAttribute\(\s*['"]style['"]/,
    folders: page,
    caught: ['<p style={{ color }}>', '<p style="color:red">', "node.setAttribute('style', x)"],
    fine: ['<p className={style.note}>', 'const style = { a: 1 };'],
  },
  {
    name: 'no text becomes code',
    pattern:
      /\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\(\s*['"`]|\bimport\(\s*[^'"\s)]|\bexecuteJavaScript\b|javascript:/,
    folders: [...shell, ...page],
    caught: [
      "eval('1')",
      "new Function('a')",
      "setTimeout('a()', 1)",
      'import(name)',
      "contents.executeJavaScript('a')",
    ],
    fine: ['evaluate(1)', 'setTimeout(run, 1)', "import('./deck.ts')", 'new Functional()'],
  },
  {
    name: 'nothing is requested from a network',
    pattern:
      /(?<![.\w#])fetch\s*\(|\b(?:window|globalThis|self)\.fetch\b|\bnet\.(?:fetch|request|connect)\b|XMLHttpRequest|\bnew\s+(?:WebSocket|EventSource|WebTransport|RTCPeerConnection|Worker|SharedWorker)\b|sendBeacon|serviceWorker|from\s*'(?:node:)?(?:http2?|https|net|tls|dgram|dns|undici)(?:\/[\w/]+)?'|(?:src|href)=["'{`]*https?:/,
    folders: [...shell, ...page],
    caught: [
      "fetch('https://example.org')",
      'await window.fetch(url)',
      'new WebSocket(url)',
      "import http from 'node:http'",
      "import { connect } from 'net'",
      'navigator.sendBeacon(url)',
      '<img src="https://example.org/a.png">',
      "net.request('x')",
    ],
    fine: [
      'prefetch(1)',
      'this.#fetch(1)',
      'store.fetch(1)',
      "'http://www.w3.org/2000/svg'",
      "import path from 'node:path'",
    ],
  },
  {
    name: 'the day is that of the clinic, not that of Greenwich',
    pattern: /\b(?:new Date\(\)|now(?:\(\))?)\.toISOString\(\)\.(?:slice|substring|substr|split)\b/,
    folders: [...shell, ...page, 'scripts', 'tests'],
    caught: ['const today = new Date().toISOString().slice(0, 10);', "now().toISOString().split('T')[0]"],
    fine: ['localDay(new Date())', 'now().toISOString()'],
  },
];

/** The preview plays Electron with a browser that it has to talk to; it is not part of the packed kiosk. */
const isShipped = (name: string) => !name.startsWith('scripts/preview/');

describe.each(rules)('$name', ({ pattern, folders, caught, fine }) => {
  test('in none of the sources', () => {
    const found = sources(...folders)
      .filter(({ name }) => isShipped(name))
      .flatMap(({ name, text }) =>
        text
          .split('\n')
          .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
      );
    expect(found).toEqual([]);
  });

  test.each(caught)('and this would be caught: %s', (code) => {
    expect(pattern.test(code)).toBe(true);
  });

  test.each(fine)('but not this: %s', (code) => {
    expect(pattern.test(code)).toBe(false);
  });
});
