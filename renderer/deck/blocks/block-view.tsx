import type { ReactElement } from 'react';
import type { Block } from '../../../slides/format/model/library.ts';
import { AnatomyBlock } from './anatomy/anatomy.tsx';
import { CalloutBlock } from './callout/callout.tsx';
import { CheckBlock } from './check/check.tsx';
import { ComparisonBlock } from './comparison/comparison.tsx';
import { CoverBlock } from './cover/cover.tsx';
import { DetailsBlock } from './details/details.tsx';
import { DoDontBlock } from './do-dont/do-dont.tsx';
import { FigureBlock } from './figure/figure.tsx';
import { PeopleBlock } from './people/people.tsx';
import { QuestionsBlock } from './questions/questions.tsx';
import { SourcesBlock } from './sources/sources.tsx';
import { StepsBlock } from './steps/steps.tsx';
import { TableBlock } from './table/table.tsx';
import { TextBlock } from './text/text.tsx';
import { TimelineBlock } from './timeline/timeline.tsx';
import { UrgentBlock } from './urgent/urgent.tsx';
import { VideoBlock } from './video/video.tsx';
import { ViewsBlock } from './views/views.tsx';

/** Any block. A type of block without a component does not compile. */
export function BlockView({ block }: { block: Block }): ReactElement | null {
  switch (block.type) {
    case 'cover':
      return <CoverBlock block={block} />;
    case 'text':
      return <TextBlock block={block} />;
    case 'steps':
      return <StepsBlock block={block} />;
    case 'figure':
      return <FigureBlock block={block} />;
    case 'anatomy':
      return <AnatomyBlock block={block} />;
    case 'views':
      return <ViewsBlock block={block} />;
    case 'people':
      return <PeopleBlock block={block} />;
    case 'comparison':
      return <ComparisonBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'timeline':
      return <TimelineBlock block={block} />;
    case 'do-dont':
      return <DoDontBlock block={block} />;
    case 'urgent':
      return <UrgentBlock block={block} />;
    case 'callout':
      return <CalloutBlock block={block} />;
    case 'check':
      return <CheckBlock block={block} />;
    case 'questions':
      return <QuestionsBlock block={block} />;
    case 'details':
      return <DetailsBlock block={block} />;
    case 'video':
      return <VideoBlock block={block} />;
    case 'sources':
      return <SourcesBlock block={block} />;
    default:
      return unknownBlock(block);
  }
}

function unknownBlock(block: never): null {
  throw new TypeError(`No component shows a block of type ${JSON.stringify(block)}`);
}
