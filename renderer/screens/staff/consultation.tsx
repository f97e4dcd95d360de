import { MessagesSquare } from 'lucide-react';
import { Words } from '../../i18n/words.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useKiosk, useSession, useSettings } from '../kiosk/kiosk-context.ts';
import rows from './rows.module.css';

/** Opens a consultation on this display. Where the config keeps the PC for visitors alone, it says so. */
export function OpenConsultation() {
  const { kiosk, report } = useKiosk();
  const { consultation } = useSettings();
  const isOffered = consultation === 'offered';
  const brought = useSession(({ context }) => context.staff?.brought);
  const questions = brought?.questions.length ?? 0;
  const begin = () => {
    if (brought === undefined) return;
    kiosk
      .beginConsultation({ ...brought, questions: [...brought.questions] })
      .catch((error: unknown) => report('consultation', error));
  };
  return (
    <ul className={rows.rows}>
      <li>
        <p className={rows.words}>
          <Words id={isOffered ? 'staff.consultation-what' : 'staff.consultation-none'} />{' '}
          {isOffered && questions > 0 && (
            <strong>
              <Words id="staff.consultation-brought" values={{ count: questions }} />
            </strong>
          )}
        </p>
        <Button variant="primary" icon={MessagesSquare} off={!isOffered} onPress={begin}>
          <Words id="staff.consultation-begin" />
        </Button>
      </li>
    </ul>
  );
}
