import { Check, ListPlus } from 'lucide-react';
import { useState } from 'react';
import { tongueOf } from '../../i18n/tongue.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { isOnList, standsAt } from '../../session/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { Tick } from '../../ui/tick/tick.tsx';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useSend } from '../kiosk/kiosk-context.ts';
import { countOn, type Prompts, type PromptTheme } from './prompts.policy.ts';
import styles from './questions.module.css';
import { ReadQuestions } from './read-questions.tsx';
import { useVisitorsList } from './use-visitors-list.ts';

/** The themes, and the questions of the one that is chosen; first what to start with. */
export function Choose({ prompts }: { prompts: Prompts }) {
  const say = useWords();
  const { list } = useVisitorsList();
  const [chosen, setChosen] = useState(0);
  const start = { name: say('questions.start'), questions: prompts.start };
  const themes = [start, ...prompts.themes];
  const theme = themes[chosen] ?? start;
  return (
    <div className={styles.panes}>
      <nav className={styles.pane} aria-label={say('questions.themes')}>
        <Scroller
          label={say('questions.themes')}
          edge="none"
          on={say('scroll.on')}
          end={say('scroll.end')}
          back={say('scroll.back')}
        >
          <ul className={styles.themes}>
            {themes.map((each, at) => (
              <li key={each.name} data-stop="">
                <ThemeButton
                  theme={each}
                  count={countOn(list, each.questions)}
                  chosen={each === theme}
                  onChoose={() => setChosen(at)}
                />
              </li>
            ))}
          </ul>
        </Scroller>
      </nav>
      <ThemeQuestions key={chosen} theme={theme} takesAll={theme === start} />
    </div>
  );
}

/** What to start with is named in the language of the page; every other theme in that of its questions. */
type NamedTheme = Pick<PromptTheme, 'name' | 'questions'> & Partial<Pick<PromptTheme, 'language'>>;

interface ThemeButtonProps {
  theme: NamedTheme;
  /** How many of its questions are on the list. */
  count: number;
  chosen: boolean;
  onChoose: () => void;
}

function ThemeButton({ theme, count, chosen, onChoose }: ThemeButtonProps) {
  const say = useWords();
  return (
    <button type="button" className={styles.theme} aria-pressed={chosen} onClick={onChoose}>
      <span {...(theme.language === undefined ? {} : tongueOf(theme.language))}>
        <Unbroken>{theme.name}</Unbroken>
      </span>
      {count > 0 && (
        <span className={styles.ticked}>
          <Icon of={Check} />
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{say('questions.ticked', { count })}</span>
        </span>
      )}
    </button>
  );
}

interface ThemeQuestionsProps {
  theme: NamedTheme;
  /** Whether one touch can put all of them on the list. */
  takesAll: boolean;
}

function ThemeQuestions({ theme: { name, language, questions }, takesAll }: ThemeQuestionsProps) {
  const say = useWords();
  const send = useSend();
  const { list, onList } = useVisitorsList();
  const areTaken = countOn(list, questions) === questions.length;
  return (
    <section className={styles.pane} aria-labelledby="questions-theme">
      <ReadQuestions name={language === undefined ? null : name} questions={questions} />
      <Scroller
        label={say('questions.title')}
        edge="none"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <div className={styles.chosen}>
          <div className={styles.head}>
            <h3 id="questions-theme" {...(language === undefined ? {} : tongueOf(language))}>
              <Unbroken>{name}</Unbroken>
            </h3>
            {takesAll && (
              <Button
                icon={areTaken ? Check : ListPlus}
                off={areTaken}
                onPress={() => send({ type: 'questions', change: { to: 'add', questions } })}
              >
                <Words id={areTaken ? 'questions.taken' : 'questions.take'} />
              </Button>
            )}
          </div>
          <ul className={styles.questions}>
            {questions.map((question) => (
              <li key={standsAt(question)} data-stop="">
                <Tick
                  ticked={isOnList(list, question)}
                  language={question.language}
                  onTick={(ticked) => onList(question, ticked)}
                >
                  <Unbroken>{question.text}</Unbroken>
                </Tick>
              </li>
            ))}
          </ul>
        </div>
      </Scroller>
    </section>
  );
}
