import type { Portion } from '../../languages/language.ts';

/** A number, or several that belong together, as a text mentions it. */
export interface Mention {
  index: number;
  length: number;
  /**
   * `exact`: a number; `ratio`: n out of `of`; `percent`; `vague`: at least twice `value`; `share`: of 100; `multiple`:
   * so many times as much; `portion`: a share of 100 on one `side` of `value`; `phone`: a number to call, without a value.
   */
  kind: 'exact' | 'ratio' | 'percent' | 'vague' | 'share' | 'multiple' | 'portion' | 'phone';
  value: number;
  /** The upper end, where a range is mentioned: 8 to 30. */
  to?: number;
  of?: number;
  /** The unit that the word behind the number names. */
  unit?: string;
  side?: Portion['side'];
  /** In digits that the language does not write. */
  foreign?: true;
}
