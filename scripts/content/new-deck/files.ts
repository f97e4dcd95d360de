/** The files of a new deck, filled in for its name. */
import { stringify } from 'yaml';
import { firstLanguage } from '../../../slides/format/languages/faces.ts';
import { pematItems } from '../pemat/items.ts';

/** The template, by path within the deck's folder. */
export type Files = Readonly<Record<string, string>>;

/** The template with the deck's id and title in place. */
export function filesFor(id: string, template: Files): Files {
  const title = titleFrom(id);
  return Object.fromEntries(
    Object.entries(template).map(([path, text]) => [
      path,
      text.replaceAll('DECK-ID', id).replaceAll('DECK TITLE', title),
    ]),
  );
}

/** A title to begin with. Words with digits are left out: a number on a slide has to come from a fact. */
export function titleFrom(id: string): string {
  const words = id.split('-').filter((word) => !/\d/.test(word));
  const title = words.join(' ') || 'a new deck';
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A PEMAT worksheet that nobody has filled in yet. */
export function openWorksheet(id: string): string {
  const head = `# PEMAT-P worksheet of the deck ${id}. For each item write agree, disagree, or na where PEMAT-P has that
# answer, and the reason. Then say who rated, and when. docs/authoring.md explains it.
`;
  const items = pematItems.map(({ item, name }) => ({ item, name, answer: 'open', reason: '' }));
  const note = 'Nobody has rated this deck yet.';
  return (
    head +
    stringify({
      deck: id,
      language: firstLanguage,
      content: null,
      ratedOn: null,
      ratedBy: 'nobody',
      note,
      items,
    })
  );
}
