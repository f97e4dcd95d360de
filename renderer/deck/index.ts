/** The deck: the one place that knows reveal.js, and the blocks that slides are made of. */
export { stepsOf } from '../../slides/format/model/steps.ts';
export { DetailsView, type DetailsViewProps, detailsOf } from './blocks/details/details-view.tsx';
export { groupView } from './blocks/people/group-view.ts';
export { Cast, type CastProps } from './cast/cast.tsx';
export { FigureView, type FigureViewProps } from './figure/figure-view.tsx';
export { InlineText } from './inline/inline-text.tsx';
export { ProseText } from './inline/prose-text.tsx';
export { keyed } from './keyed.ts';
export { ClinicReview } from './slide/clinic-review.tsx';
export type { QuestionList } from './view/deck-context.ts';
export { DeckView, type DeckViewProps } from './view/deck-view.tsx';
export { SmallSlide, type SmallSlideProps } from './view/small-slide.tsx';
export { useOwnList } from './view/use-own-list.ts';
