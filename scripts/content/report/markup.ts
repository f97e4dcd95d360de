/** HTML written as templates in which every value is escaped, unless it is HTML that was made here itself. */

/** A piece of HTML whose values are already escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Filling = Markup | string | number | false | null | undefined | readonly Filling[];

/** `` html`<p>${words}</p>` ``: strings and numbers are escaped, lists joined, false, null and undefined left out. */
export function html(pieces: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return new Markup(pieces.map((piece, index) => piece + filled(fillings[index])).join(''));
}

/** Text as it may stand between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function filled(filling: Filling): string {
  if (filling === undefined || filling === null || filling === false) return '';
  if (filling instanceof Markup) return filling.text;
  if (typeof filling === 'object') return filling.map(filled).join('');
  return escaped(String(filling));
}
