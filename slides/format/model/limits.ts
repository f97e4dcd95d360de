/** How large the parts of the content may be. They stand far above what a good deck needs and keep hostile files cheap. */
export const limits = {
  /** Characters of a file. */
  deckYaml: 8_000,
  deckText: 80_000,
  facts: 150_000,
  sources: 500_000,
  glossary: 150_000,
  figure: 60_000,
  cast: 400_000,
  /** Entries of a list of facts, sources or words. */
  entries: 2_000,
  /** Characters and lines of the text of one slide. */
  slide: 4_000,
  slideLines: 120,
  /** Slides of a deck: how many are read, and how many a visitor follows before the check says so. */
  slides: 500,
  slidesToFollow: 60,
  /** Brackets, quotes and list markers open at the same time on a line. */
  nesting: 12,
  /** Levels of brackets in YAML. */
  yamlNesting: 8,
  /** Lines and commas of one entry in YAML. */
  yamlEntry: 600,
  /** Signs of emphasis and brackets, and bars of a table on one line, and blocks on one slide. */
  marks: 80,
  bars: 24,
  blocks: 40,
  /** Elements written in one figure, and elements once the cast is drawn in. */
  elements: 600,
  drawnElements: 2_000,
  /** Views of one drawing: how many at least, and at most. */
  fewestViews: 2,
  views: 6,
  /** Groups of the same people: how many at least, and at most. */
  fewestGroups: 2,
  groups: 3,
  /** Levels of elements within each other in one figure. */
  figureDepth: 24,
  /** Bytes of a film and of its poster, characters of its captions. */
  film: 20_000_000,
  poster: 150_000,
  captions: 20_000,
  /** Seconds of a film, and pixels on its longer side: a full screen, which a small computer can still decode. */
  filmSeconds: 180,
  filmSide: 1920,
  /**
   * Lines of a caption, letters of a line, and letters that people read in a second. The first two are those of television
   * (Netflix Timed Text Style Guide, English); it gives adults 20 letters a second and children 17, and people who are ill
   * or tired get more time here.
   */
  captionLines: 2,
  captionLetters: 42,
  captionLettersASecond: 15,
  /** Characters of a file of notes, points for one slide, and words of a point: what is taken in at a glance while talking. */
  notes: 60_000,
  notePoints: 8,
  wordsInPoint: 50,
  /** Words in the body of a slide (CDC Clear Communication Index, PEMAT). */
  wordsOnSlide: 50,
  /** Letters of a word in a column of a slide, in a table of three columns or more, and in a headline: what fits an upright screen. */
  wordInColumn: 20,
  wordInTable: 18,
  wordInHeadline: 24,
} as const;
