/** What is wrong with how a kiosk is to be set up, held against the config's own schema. Pure. */
import type { Answers, SetUpFault } from '../bridge/contract.ts';
import type { Amendment } from '../config/amend.ts';
import { configSchema } from '../config/schema.ts';
import { pinFault } from '../staff/pin.policy.ts';

export interface Circumstances {
  /** Whether the kiosk needs its PINs: it has none yet. */
  needsPins: boolean;
  /** Whether a picture of this name was found. */
  isFound: (logo: string) => boolean;
}

/** Everything that is wrong, each with its field; none where it can be saved. */
export function faultsIn(answers: Answers, { needsPins, isFound }: Circumstances): SetUpFault[] {
  const { clinicName, logo, country, languages, diagonalInches, lowerEdgeCm, pins } = answers;
  const { shape } = configSchema;
  const screen = shape.screen.unwrap().shape;
  const faults: (SetUpFault | null)[] = [
    shape.clinicName.safeParse(clinicName).success ? null : { field: 'clinicName', fault: 'wrong' },
    logo === 'keep' || logo === 'none' || isFound(logo) ? null : { field: 'logo', fault: 'gone' },
    country === null ? { field: 'country', fault: 'missing' } : null,
    languages.length === 0 ? { field: 'languages', fault: 'missing' } : null,
    new Set(languages).size < languages.length ? { field: 'languages', fault: 'wrong' } : null,
    screen.diagonalInches.safeParse(diagonalInches).success
      ? null
      : { field: 'diagonalInches', fault: 'wrong' },
    screen.lowerEdgeCm.safeParse(lowerEdgeCm).success ? null : { field: 'lowerEdgeCm', fault: 'wrong' },
    ...(needsPins ? pinFaults(pins) : []),
  ];
  return faults.filter((fault) => fault !== null);
}

function pinFaults(pins: Answers['pins']): (SetUpFault | null)[] {
  if (pins === null) return [{ field: 'admin', fault: 'missing' }];
  return [
    pinFault(pins.admin) === null ? null : { field: 'admin', fault: 'wrong' },
    pinFault(pins.staff) === null ? null : { field: 'staff', fault: 'wrong' },
    pins.admin === pins.staff ? { field: 'staff', fault: 'taken' } : null,
  ];
}

/**
 * The fields of the config that these answers set.
 *
 * @param logo the path that the config names; undefined where it stays as it is
 */
export function amendmentOf(answers: Answers, logo: string | null | undefined): Amendment {
  const { clinicName, country, languages, mode, diagonalInches, lowerEdgeCm } = answers;
  return [
    { path: ['clinicName'], value: clinicName.trim() },
    ...(logo === undefined ? [] : [{ path: ['logo'], value: logo }]),
    { path: ['country'], value: country },
    { path: ['languages'], value: languages },
    { path: ['mode'], value: mode },
    { path: ['screen', 'diagonalInches'], value: diagonalInches },
    { path: ['screen', 'lowerEdgeCm'], value: lowerEdgeCm },
  ];
}
