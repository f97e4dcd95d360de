import type { MessageDescriptor } from 'react-intl';

/** The deck's own words; everything else on a slide comes from the content. */
export const words = {
  position: { id: 'deck.position', defaultMessage: 'Slide {number} of {total}' },
  beingReviewed: { id: 'deck.beingReviewed', defaultMessage: 'Being reviewed' },
  moreBelow: { id: 'deck.moreBelow', defaultMessage: 'More below' },
  close: { id: 'deck.close', defaultMessage: 'Close' },
  touchPart: { id: 'deck.touchPart', defaultMessage: 'Touch a part to learn more' },
  parts: { id: 'deck.parts', defaultMessage: 'Parts of the picture' },
  outOf100: { id: 'deck.outOf100', defaultMessage: '{count} out of 100' },
  outOf100Sentence: {
    id: 'deck.outOf100Sentence',
    defaultMessage: '{count} out of 100: {label} The other {rest}: {otherLabel}',
  },
  scale: { id: 'deck.scale', defaultMessage: 'Scale: 0 to {max} {unit}' },
  show: { id: 'deck.show', defaultMessage: 'Show:' },
  all: { id: 'deck.all', defaultMessage: 'All' },
  sortBy: { id: 'deck.sortBy', defaultMessage: 'Sort by {column}' },
  do: { id: 'deck.do', defaultMessage: 'Do' },
  dont: { id: 'deck.dont', defaultMessage: 'Do not' },
  right: { id: 'deck.right', defaultMessage: 'Yes, that is right.' },
  notYet: { id: 'deck.notYet', defaultMessage: 'Not quite. Have another look.' },
  sources: { id: 'deck.sources', defaultMessage: 'Where this comes from' },
} satisfies Record<string, MessageDescriptor>;
