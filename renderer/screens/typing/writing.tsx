import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { faceOf, firstLanguage } from '../../../slides/format/languages/faces.ts';
import { useWords } from '../../i18n/words.tsx';
import { TextKeyboard } from '../../ui/keyboard/text-keyboard.tsx';
import { Panel } from '../../ui/panel/panel.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import type { TextFieldProps } from './text-field.tsx';
import styles from './writing.module.css';

type WritingProps = Required<
  Pick<TextFieldProps, 'label' | 'value' | 'longest' | 'lines' | 'keys' | 'onChange' | 'onDone'>
>;

/** The keyboard of the page's language over the screen, with the text above its keys. The lock lets its keys through. */
export function Writing({ label, value, longest, lines, keys, onChange, onDone }: WritingProps) {
  const say = useWords();
  const { locale } = useIntl();
  const { session } = useKiosk();
  const face = faceOf(locale) ?? faceOf(firstLanguage);
  useEffect(() => session.write(), [session]);
  return (
    <Panel title={label} closeLabel={say('typing.done')} onClose={onDone} screen="writing" done wide>
      <div className={styles.writing}>
        <TextKeyboard
          label={label}
          value={value}
          longest={longest}
          lines={lines}
          first={keys}
          layout={{ letters: face?.keys ?? [], marks: face?.marks ?? [] }}
          language={locale}
          words={{
            keys: say('search.letters'),
            capitals: say('typing.capitals'),
            marks: say('typing.marks'),
            letters: say('typing.letters'),
            space: say('search.space'),
            erase: say('search.erase'),
            clear: say('search.clear'),
            back: say('typing.back'),
            on: say('typing.on'),
            left: (count) => say('typing.left', { count }),
          }}
          onChange={(text) => {
            session.written();
            onChange(text);
          }}
          onDone={onDone}
        />
      </div>
    </Panel>
  );
}
