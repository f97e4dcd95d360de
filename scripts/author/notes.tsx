/** What a consultant is told beside the slide that is shown. */
import type { ReactElement } from 'react';
import { plainText } from '../../slides/format/model/plain-text.ts';
import type { LookedAtPoint } from '../../slides/format/present/notes.ts';

/** The points in the order in which a consultant reads them, with the countries that each is for. */
export function Notes({ points }: { points: readonly LookedAtPoint[] }): ReactElement {
  return (
    <section className="notes" aria-label="Notes for a consultant">
      <h2>Notes for a consultant</h2>
      {points.length === 0 ? <p>Nothing is noted to this slide.</p> : null}
      <dl>
        {points.map(({ point, jurisdictions }) => (
          <div key={`${point.kind} ${plainText(point.words)}`}>
            <dt>
              {point.kind}
              {jurisdictions ? ` (${jurisdictions.join(', ')})` : null}
            </dt>
            <dd>{plainText(point.words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
