import type { ReactElement } from 'react';
import type { DetailBlock } from '../../../../slides/format/model/library.ts';
import { ComparisonBlock } from '../comparison/comparison.tsx';
import { PeopleBlock } from '../people/people.tsx';
import { TableBlock } from '../table/table.tsx';
import { TextBlock } from '../text/text.tsx';

/** A block behind the button of a slide. */
export function DetailBlockView({ block }: { block: DetailBlock }): ReactElement {
  switch (block.type) {
    case 'text':
      return <TextBlock block={block} />;
    case 'people':
      return <PeopleBlock block={block} />;
    case 'comparison':
      return <ComparisonBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
  }
}
