/** Every kind of problem the content check knows. A test holds each against a fixture that shows the mistake. */
export type Severity = 'error' | 'warning';

interface Kind {
  severity: Severity;
  /** Whether a slide with this mistake is left out of the library: what it shows could be wrong or broken. */
  leavesSlideOut?: true;
  /** What the mistake is, in one line, for the guide to authors. */
  about: string;
}

const error = (about: string): Kind => ({ severity: 'error', about });
const fatal = (about: string): Kind => ({ severity: 'error', leavesSlideOut: true, about });
const warning = (about: string): Kind => ({ severity: 'warning', about });

export const problemCodes = {
  // Files and characters
  'file-too-large': error('The file is larger than its kind may be.'),
  'broken-text': error('The file is not valid UTF-8.'),
  'hidden-character': error('A character that cannot be seen can change what is read.'),
  'nested-too-deep': fatal('Brackets, lists or blocks are nested too deeply.'),
  'too-many-problems': warning('The file has more problems than are shown.'),
  'unexpected-file': warning('A file that nothing reads.'),
  'internal-error': fatal('The compiler failed on this deck or slide.'),
  // YAML
  'yaml-syntax': error('The YAML cannot be read.'),
  'yaml-alias': error('Anchors and aliases are not part of the format.'),
  'field-invalid': error('A field is missing, misspelt or holds a wrong value.'),
  'id-duplicate': error('Two things carry the same id.'),
  'id-mismatch': error('The id differs from the name of the folder.'),
  // Decks
  'deck-file-missing': error('A deck lacks its deck.yaml.'),
  'deck-language-missing': error('A deck has no text in any language, or none in a language it needs.'),
  'deck-empty': error('A deck has no slide that can be shown.'),
  'deck-too-long': warning('A deck has more slides than a visitor can follow.'),
  'deck-cut-off': error('A deck has more slides than are read.'),
  'tool-unknown': error('A deck is said to be the words of a tool that there is not.'),
  'tool-slide-missing': error('The words of a tool lack a slide that its screen looks for.'),
  'front-matter-missing': error('A text file does not begin with front matter.'),
  // Slides and Markdown
  'slide-id-missing': fatal('A slide does not begin with its ::slide line.'),
  'slide-too-long': fatal('A slide is longer than any slide can be.'),
  'slide-empty': fatal('A slide has a headline and nothing else.'),
  'heading-count': fatal('A slide needs exactly one headline.'),
  'heading-level': fatal('Headings below the headline are not part of the format.'),
  'markup-html': fatal('Raw HTML is not part of the format.'),
  'markup-link': fatal('Links are not part of the format.'),
  'markup-image': fatal('Markdown images are not part of the format.'),
  'markup-code': fatal('Code is not part of the format.'),
  'markup-table': fatal('A table stands only inside a table block.'),
  'markup-nested-list': fatal('Lists are flat.'),
  'markup-unsupported': fatal('Markdown that the format does not have.'),
  'markup-dialect': fatal('A mark of another dialect, or one that does not take, would be shown as it is.'),
  'list-start': fatal('A list does not begin with 1, as a sentence that begins with a year does.'),
  'slide-border': fatal('A line that looks like the border between two slides and is none.'),
  'hard-space': error('Hard spaces at the start of a line, which Markdown takes for letters.'),
  'curly-quotes': fatal('Curly quotes around an attribute, where straight ones belong.'),
  'unclosed-directive': fatal('A directive is not closed, or closes nothing.'),
  // Blocks
  'unknown-block': fatal('There is no block of this name.'),
  'unknown-directive': fatal('There is no word directive of this name.'),
  'block-attribute': fatal('An attribute of a block is missing, misspelt or wrong.'),
  'block-content': fatal('A block does not hold what its kind holds.'),
  'details-twice': error('A slide has two buttons for details, and can open only one.'),
  'step-empty': error('A ::step has nothing above it or nothing below it.'),
  'step-misplaced': error('A ::step stands where no step can begin.'),
  // Facts and words
  'unknown-fact': fatal('No fact has this id.'),
  'unknown-value': fatal('The fact has no value of this name.'),
  'unknown-term': error('The glossary has no such word.'),
  'unknown-source': error('No source has this id.'),
  'braces-outside-claim': fatal('Braces that stand for no value would be shown as they are.'),
  'number-without-fact': fatal('A number stands outside a fact.'),
  'number-not-in-fact': fatal('A number differs from the values of its fact.'),
  'number-needs-about': fatal('A rounded number does not say that it is rounded.'),
  'quantity-not-in-fact': error('“All” or “none” of a group, and the fact does not say so.'),
  'quantity-unsure': warning('“Many” or “few” of a group, and the fact does not say so.'),
  'fact-superseded': error('Something rests on a fact that a newer one has replaced.'),
  'statement-without-fact': warning('A sentence states something and rests on no fact.'),
  'plain-without-reason': fatal('Words are marked as plain without a reason.'),
  'fact-unread': warning('A slide rests on a fact whose source nobody has read.'),
  'fact-expired': warning('A fact is past its review date.'),
  'fact-jurisdiction': error('A slide shows a fact of a country to people in another.'),
  'term-untranslated': warning('A glossary word has no entry in this language.'),
  // Figures
  'figure-missing': fatal('There is no figure of this name, or none that can be drawn.'),
  'figure-unused': warning('A figure that no slide and no card uses.'),
  'figure-syntax': error('The SVG cannot be read.'),
  'figure-forbidden': error('The SVG holds something a figure may not hold.'),
  'figure-colour': error('The SVG has a colour that no theme has a value for.'),
  'figure-too-complex': error('The SVG has more elements than a figure may have.'),
  'figure-reference': error('The SVG refers to something that is not there.'),
  'figure-viewbox': error('The SVG has no usable viewBox.'),
  'figure-text': error('Words are drawn into the SVG instead of being a label.'),
  'alt-missing': fatal('A figure has no description.'),
  'label-unfilled': error('A label of the figure has no words.'),
  'unknown-label': error('The figure has no such label.'),
  'label-too-long': error('The words of a label do not fit.'),
  'unknown-spot': error('The figure has no such spot.'),
  'spot-unexplained': error('A spot of an anatomy figure has no part.'),
  'unknown-view': error('The figure has no such view.'),
  'view-untold': error('A view of the figure that the slide does not name.'),
  // Films
  'film-missing': fatal('There is no film of this name, or it lacks its poster or its captions.'),
  'film-format': error('A film or its poster is in a form that not every kiosk can show.'),
  'film-too-large': error('A film or its poster is longer or larger than a kiosk can show well.'),
  'film-unused': warning('A film that no slide shows.'),
  'captions-syntax': error('The captions of a film are no WebVTT, or hold more than plain words.'),
  'captions-timing': error('Captions stand in the wrong order, or outside of their film.'),
  'captions-length': error('A caption has more lines or letters than can be read at a glance.'),
  'captions-speed': error('A caption goes faster than people read.'),
  'captions-untold': error('Captions say what the transcript of the film does not.'),
  // Plain language
  'too-many-words': error('A slide has more words than people read.'),
  'long-word': warning('A word is longer than the narrow column in which it stands.'),
  'hard-to-read': error('The text is harder to read than people need.'),
  'hype-word': error('A word promises more than the facts do.'),
  'vague-word': warning('A word says less than the facts do.'),
  'cure-without-fact': error('"Cure" stands outside a fact.'),
  'ranking-across-trials': error('A chart or a point ranks products by results of different trials.'),
  'people-uncounted': warning('Groups of 100 people, and no word of how many were counted.'),
  // Notes for a consultant
  'notes-content': fatal('Notes hold something else than points, or a point does not say what it is for.'),
  'notes-slide-unknown': error('Notes stand for a slide that the deck does not have.'),
  'notes-too-long': error('Notes have more points, or a point more words, than are read at a glance.'),
  'notes-missing': warning('A slide states something, and the notes say nothing to it.'),
  // Spelling
  'spelling-mixed': error('A word is written in another spelling than the text around it.'),
  'spelling-unlisted': warning('A word may have two spellings, and the table has neither.'),
  // Countries
  'jurisdiction-empty': error('A deck would be empty in a country it is meant for.'),
  'jurisdiction-outside': error('A slide or block is only for countries that the deck is not for.'),
  'needed-slide-lost': error('A deck would lose a needed slide in a country.'),
  // For whom
  'applies-to-nobody': error('A deck, a slide or a part of it is tagged so that it is for nobody.'),
  'applies-against-facts': error(
    'A view or part rests on a product that is not for those for whom it is tagged.',
  ),
  // Languages
  'language-unknown': error('Nothing is known of the language of a file, so it cannot be checked.'),
  'translation-slides': error('A translation has other slides than the first language.'),
  'translation-blocks': error('A translated slide has other blocks.'),
  'translation-facts': error('A translated slide rests on other facts.'),
  'translation-steps': error('A translated slide appears in other steps.'),
  'translation-figures': error('A translated slide shows other figures.'),
  'translation-stale': warning('The text was changed after it was translated.'),
  'translation-source-missing': error('A translation does not say which text it was made from.'),
} satisfies Record<string, Kind>;

export type ProblemCode = keyof typeof problemCodes;

/** What is known of a code. */
export function kindOf(code: ProblemCode): Kind {
  return problemCodes[code];
}
