import type { SetUpFault } from '../../../../electron/bridge/contract.ts';
import type { MessageId } from '../../../i18n/messages.ts';

const words: Readonly<Record<SetUpFault['field'], MessageId>> = {
  clinicName: 'setup.fault-name',
  logo: 'setup.fault-logo',
  country: 'setup.fault-country',
  languages: 'setup.fault-languages',
  diagonalInches: 'setup.fault-diagonal',
  lowerEdgeCm: 'setup.fault-height',
  admin: 'setup.fault-admin',
  staff: 'setup.fault-staff',
};

/** What is wrong with a field and what to do, by the name of its sentence. */
export function faultWords({ field }: SetUpFault): MessageId {
  return words[field];
}
