import { useWords, Words } from '../../i18n/words.tsx';
import { toolPanels } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import styles from './tool-buttons.module.css';
import { tools } from './tools.ts';

/** What can be reached from every screen of a visit: a button for each tool, in the order of the session's list. */
export function ToolButtons() {
  const say = useWords();
  const send = useSend();
  return (
    <nav className={styles.tools} aria-label={say('tools.label')}>
      {toolPanels.map((panel) => {
        const { name, icon, isUrgent } = tools[panel];
        return (
          <Button
            key={panel}
            icon={icon}
            iconSide="above"
            variant={isUrgent ? 'urgent' : 'quiet'}
            onPress={() => send({ type: 'panel', panel })}
          >
            <Words id={name} />
          </Button>
        );
      })}
    </nav>
  );
}
