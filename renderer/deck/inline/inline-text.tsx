import type { ReactElement } from 'react';
import type { Inline } from '../../../slides/format/model/library.ts';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { keyed } from '../keyed.ts';
import { PhoneNumber } from './phone-number.tsx';
import { Term } from './term.tsx';

/** A line of content: plain words, strong, emphasis, glossary words that can be touched, and quiet claims. */
export function InlineText({ children }: { children: readonly Inline[] }): ReactElement {
  return (
    <>
      {keyed(children).map(([key, part]) => (
        <InlinePart key={key} part={part} />
      ))}
    </>
  );
}

function InlinePart({ part }: { part: Inline }): ReactElement {
  switch (part.type) {
    case 'text':
      return <Unbroken>{part.text}</Unbroken>;
    case 'strong':
      return (
        <strong>
          <InlineText>{part.children}</InlineText>
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineText>{part.children}</InlineText>
        </em>
      );
    case 'break':
      return <br />;
    case 'phone':
      return <PhoneNumber phone={part.phone} />;
    case 'term':
      return <Term term={part.term}>{part.children}</Term>;
    case 'fact':
      return (
        <span data-fact={part.fact}>
          <InlineText>{part.children}</InlineText>
        </span>
      );
  }
}
