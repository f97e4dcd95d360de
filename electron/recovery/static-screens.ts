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

/** What the safe screen says of the clinic, and in which languages. */
export interface Notice {
  /** Empty where the clinic gave none. */
  clinicName: string;
  /** In the clinic's order. */
  languages: readonly string[];
}

function page(title: string, body: string, language = 'en'): StaticFile {
  const text = `<!doctype html>
<html lang="${language}">
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

/** The mark of the house, as in assets/brand/anteroom.svg. */
const mark = `<svg viewBox="0 0 512 512" aria-hidden="true" focusable="false">
<path d="M160 440H352L436 496H150Z" fill="#F8DCA9" fill-opacity="0.6"/>
<path d="M160 436V196a96 96 0 0 1 192 0V436Z" fill="#F8DCA9"/>
<path d="M160 330C200 306 250 312 290 322S340 318 352 312V436H160Z" fill="#A9C48F"/>
<circle cx="256" cy="232" r="44" fill="#FFFFFF"/>
<path d="M40 440H472" stroke="#0A5654" stroke-width="18" stroke-linecap="round"/>
<path d="M160 440V196a96 96 0 0 1 192 0V440" fill="none" stroke="#0A5654" stroke-width="20" stroke-linejoin="round"/>
<path d="M160 176L88 146a14 14 0 0 0-20 13V470a14 14 0 0 0 19 13L160 446Z" fill="#137C78" stroke="#0A5654" stroke-width="14" stroke-linejoin="round"/>
<path d="M130 322h0" stroke="#F8DCA9" stroke-width="24" stroke-linecap="round"/>
<path d="M426 498C360 492 262 490 254 436S296 372 272 326" fill="none" stroke="#C2412D" stroke-width="20" stroke-linecap="round"/>
</svg>`;

/** The languages of the safe screen. The shell has its own words, because those of the page may be what is damaged. */
export const safeWords: Readonly<Record<string, { title: string; text: string }>> = {
  en: { title: 'This screen is taking a short break', text: 'If you need help, please ask our staff.' },
  es: {
    title: 'Esta pantalla está haciendo una breve pausa',
    text: 'Si necesita ayuda, pregunte a nuestro personal.',
  },
};

/** The calm screen in the clinic's languages, as far as there are words; in English where there are none. */
export function safeScreen({ clinicName, languages }: Notice): StaticFile {
  const known = languages.filter((language) => Object.hasOwn(safeWords, language));
  const spoken = known.length > 0 ? known : ['en'];
  const [first = 'en'] = spoken;
  const words = spoken.map((language, place) => {
    const { title = '', text = '' } = safeWords[language] ?? {};
    const heading = place === 0 ? 'h1' : 'h2';
    return `<section lang="${language}">
<${heading}>${title}</${heading}>
<p>${text}</p>
</section>`;
  });
  const clinic = clinicName === '' ? '' : `\n<footer>${escaped(clinicName)}</footer>`;
  return page('Anteroom', `<main>\n${mark}\n${words.join('\n')}\n</main>${clinic}`, first);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = file(
  `html, body { height: 100%; margin: 0; }
body { display: grid; grid-template-rows: 1fr auto; place-items: center; background: #FBF8F3; color: #14302F; cursor: default;
  font: 400 max(1.25rem, 2.4vmin)/1.5 "Atkinson Hyperlegible Next", "Segoe UI", "Noto Sans", sans-serif;
  user-select: none; touch-action: none; overflow: hidden; }
main { padding: 8vmin; text-align: center; max-width: 40em; }
svg { width: 30vmin; height: auto; }
h1, h2 { margin: 4vmin 0 1.5vmin; font-size: max(2rem, 4.6vmin); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h2 { font-size: max(1.5rem, 3.2vmin); }
p { margin: 0; }
footer { padding: 0 8vmin 6vmin; font-weight: 600; text-align: center; overflow-wrap: anywhere; }
`,
  'text/css; charset=utf-8',
);

const cover = page('Anteroom', '');

/** A static screen or its style, by its path below `app://anteroom`; undefined for any other path. */
export function staticFile(path: string, notice: Notice): StaticFile | undefined {
  if (path === '/safe.html') return safeScreen(notice);
  if (path === '/cover.html') return cover;
  return path === '/safe.css' ? style : undefined;
}
