/** What somebody has said so far of how the kiosk is to be set up. Pure. */
import type { Answers, SetUpFault, SetUpView } from '../../../../electron/bridge/contract.ts';

/** The answers as they are being given: numbers are texts until they are whole. */
export interface Draft {
  clinicName: string;
  logo: Answers['logo'];
  country: Answers['country'];
  languages: readonly string[];
  mode: Answers['mode'];
  diagonal: string;
  lowerEdge: string;
  pins: { admin: string | null; staff: string | null };
}

/** What is asked one after another. */
export const steps = ['name', 'logo', 'country', 'languages', 'screen', 'mode', 'pins', 'check'] as const;
export type Step = (typeof steps)[number];

/** The steps of this set-up: the PINs are set in it the first time only, and have a page of their own afterwards. */
export function stepsOf({ isFirst }: Pick<SetUpView, 'isFirst'>): readonly Step[] {
  return isFirst ? steps : steps.filter((step) => step !== 'pins');
}

/** How it begins: as the kiosk is set up now. */
export function draftOf({ isFirst, now }: SetUpView): Draft {
  return {
    clinicName: now.clinicName,
    logo: now.hasLogo ? 'keep' : 'none',
    country: now.country,
    // Which languages it has when nobody has chosen any is nobody's choice.
    languages: isFirst ? [] : now.languages,
    mode: now.mode,
    diagonal: textOf(now.diagonalInches),
    lowerEdge: textOf(now.lowerEdgeCm),
    pins: { admin: null, staff: null },
  };
}

function textOf(number: number | null): string {
  return number === null ? '' : String(number);
}

/** The number that a text says, with a comma or a point; null for none, NaN for what is no number. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,4}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A language is ticked and comes last, or is taken out. */
export function withLanguage(
  languages: readonly string[],
  tag: string,
  isTicked: boolean,
): readonly string[] {
  const others = languages.filter((each) => each !== tag);
  return isTicked ? [...others, tag] : others;
}

const stepOfField: Readonly<Record<SetUpFault['field'], Step>> = {
  clinicName: 'name',
  logo: 'logo',
  country: 'country',
  languages: 'languages',
  diagonalInches: 'screen',
  lowerEdgeCm: 'screen',
  admin: 'pins',
  staff: 'pins',
};

/** The step at which a field is asked. */
export function stepOf({ field }: SetUpFault): Step {
  return stepOfField[field];
}

/** What is wrong with a draft as far as the page can tell, in the order of the steps; the shell looks at all of it again. */
export function faultsOf(draft: Draft, { isFirst, limits }: SetUpView): SetUpFault[] {
  const { country, languages, pins } = draft;
  const isIn = (text: string, [least, most]: readonly [number, number]) => {
    const number = numberIn(text);
    return number === null || (number >= least && number <= most);
  };
  const faults: (SetUpFault | null)[] = [
    country === null ? { field: 'country', fault: 'missing' } : null,
    languages.length === 0 ? { field: 'languages', fault: 'missing' } : null,
    isIn(draft.diagonal, limits.diagonalInches) ? null : { field: 'diagonalInches', fault: 'wrong' },
    isIn(draft.lowerEdge, limits.lowerEdgeCm) ? null : { field: 'lowerEdgeCm', fault: 'wrong' },
    isFirst && pins.admin === null ? { field: 'admin', fault: 'missing' } : null,
    isFirst && pins.staff === null ? { field: 'staff', fault: 'missing' } : null,
  ];
  return faults.filter((fault) => fault !== null);
}

/** The draft as the shell takes it. A number that is none is told by {@link faultsOf} before. */
export function answersOf(draft: Draft, { isFirst }: SetUpView): Answers {
  const { clinicName, logo, country, languages, mode, diagonal, lowerEdge, pins } = draft;
  const { admin, staff } = pins;
  return {
    clinicName,
    logo,
    country,
    languages: [...languages],
    mode,
    diagonalInches: numberIn(diagonal),
    lowerEdgeCm: numberIn(lowerEdge),
    pins: isFirst && admin !== null && staff !== null ? { admin, staff } : null,
  };
}
