/** Facts that newer ones have replaced. */

import { suggestion } from '../../model/problem/nearest.ts';
import type { Reporter } from '../../model/problem/problem.ts';
import type { Fact } from '../../model/schema/fact.ts';
import type { YamlDocument } from '../yaml.ts';

/** Where a fact was written. */
export interface WrittenFact {
  fact: Fact;
  document: YamlDocument;
  path: PropertyKey[];
  reporter: Reporter;
}

/** Reports facts whose `supersededBy` names no fact, or one that has been replaced itself: it must lead to a good one. */
export function reportLostSuccessors(
  written: readonly WrittenFact[],
  facts: ReadonlyMap<string, Fact>,
): void {
  for (const { fact, document, path, reporter } of written) {
    const { supersededBy: newer } = fact;
    if (newer === undefined) continue;
    const place = document.placeOf([...path, 'supersededBy']);
    const successor = facts.get(newer);
    if (successor === undefined) {
      reporter.report('unknown-fact', place, {
        message: `no fact is called “${newer}”`,
        advice: suggestion(newer, [...facts.keys()], 'Write the id of the fact that takes its place.'),
      });
    } else if (successor.supersededBy !== undefined) {
      reporter.report('fact-superseded', place, {
        message: `“${newer}” has itself been replaced`,
        advice: `Write the id of a fact that still holds, such as “${successor.supersededBy}”.`,
      });
    }
  }
}
