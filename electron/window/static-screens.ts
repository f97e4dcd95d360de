/**
 * The screens that need nothing but the shell: what a visitor sees when the page cannot be shown, and what covers a
 * display without a kiosk. They are part of the shell, so a damaged installation of the page cannot take them along.
 */

interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

function file(text: string, type: string): StaticFile {
  return { bytes: new TextEncoder().encode(text), type };
}

function page(title: string, body: string): StaticFile {
  const text = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/safe.css">
</head>
<body>
${body}
</body>
</html>
`;
  return file(text, 'text/html; charset=utf-8');
}

/** A doorway with a plant beside it: the sign of the house, in three quiet shapes. */
const picture = `<svg viewBox="0 0 240 200" aria-hidden="true" focusable="false">
<rect x="70" y="20" width="100" height="160" rx="50" fill="#E4F1EF"/>
<rect x="92" y="48" width="56" height="132" rx="28" fill="#FBF8F3"/>
<path d="M30 180h180" stroke="#14302F" stroke-width="4" stroke-linecap="round"/>
<path d="M192 180v-42" stroke="#14302F" stroke-width="4" stroke-linecap="round"/>
<path d="M192 152c-16-2-22-12-22-24 14 0 22 8 22 24zM192 144c12-2 18-10 18-22-12 0-18 8-18 22z" fill="#7FA88F"/>
</svg>`;

export const safe: StaticFile = page(
  'Anteroom',
  `<main>
${picture}
<h1>This screen is taking a short break</h1>
<p>Please ask a member of staff if you need help.</p>
</main>`,
);

const style = file(
  `html, body { height: 100%; margin: 0; }
body { display: grid; place-items: center; background: #FBF8F3; color: #14302F; cursor: default;
  font: 400 max(1.25rem, 2.4vmin)/1.5 "Atkinson Hyperlegible Next", "Segoe UI", "Noto Sans", sans-serif;
  user-select: none; touch-action: none; overflow: hidden; }
main { padding: 8vmin; text-align: center; max-width: 40em; }
svg { width: 34vmin; height: auto; }
h1 { margin: 4vmin 0 1.5vmin; font-size: max(2rem, 4.6vmin); font-weight: 600; line-height: 1.2; text-wrap: balance; }
p { margin: 0; }
`,
  'text/css; charset=utf-8',
);

/** By path below `app://anteroom`. */
export const staticFiles: ReadonlyMap<string, StaticFile> = new Map([
  ['/safe.html', safe],
  ['/cover.html', page('Anteroom', '')],
  ['/safe.css', style],
]);
