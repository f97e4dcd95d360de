import { Eye, Hash, MessageCircleQuestion, MessageSquareText } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DeckBundle } from '../../../slides/format/model/bundle.ts';
import type { Slide } from '../../../slides/format/model/library.ts';
import type { NoteKind, ShownNotes } from '../../../slides/format/model/notes.ts';
import { InlineText, keyed } from '../../deck/index.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords, Words } from '../../i18n/words.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Scroller } from '../../ui/scroller/scroller.tsx';
import { useKiosk } from '../kiosk/kiosk-context.ts';
import { useConsultation } from './consultation-context.ts';
import styles from './presenter.module.css';

const kinds: Readonly<Record<NoteKind, { icon: typeof Eye; name: MessageId }>> = {
  say: { icon: MessageSquareText, name: 'notes.say' },
  asked: { icon: MessageCircleQuestion, name: 'notes.asked' },
  watch: { icon: Eye, name: 'notes.watch' },
  figures: { icon: Hash, name: 'notes.figures' },
};
const order = Object.keys(kinds) as NoteKind[];

/** What the consultant is told beside a slide. No page of a family is ever given it. */
export function NotesOf({ bundle, slide }: { bundle: DeckBundle; slide: Slide }) {
  const say = useWords();
  const notes = useNotes(bundle);
  const points = notes?.slides[slide.id] ?? [];
  if (points.length === 0)
    return (
      <p className={styles.noNotes}>
        <Words id="notes.none" />
      </p>
    );
  return (
    <Scroller
      key={slide.id}
      label={say('presenter.notes')}
      edge="panel"
      on={say('scroll.on')}
      end={say('scroll.end')}
      back={say('scroll.back')}
    >
      <div lang={notes?.language} className={styles.points}>
        {order.map((kind) => {
          const own = points.filter((point) => point.kind === kind);
          if (own.length === 0) return null;
          return (
            <section key={kind} data-kind={kind}>
              <h3>
                <Icon of={kinds[kind].icon} />
                {say(kinds[kind].name)}
              </h3>
              <ul>
                {keyed(own).map(([key, point]) => (
                  <li key={key} data-stop="">
                    <InlineText>{point.words}</InlineText>
                    {point.beingReviewed && <em>{say('deck.being-reviewed')}</em>}
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Scroller>
  );
}

/** The notes of a deck; null until they are here, and where there are none. */
function useNotes({ deck, language }: DeckBundle): ShownNotes | null {
  const { kiosk } = useConsultation();
  const { report } = useKiosk();
  const [notes, setNotes] = useState<ShownNotes | null>(null);
  useEffect(() => {
    let isWanted = true;
    kiosk.notes(deck.id, language).then(
      (found) => {
        if (isWanted) setNotes(found);
      },
      (error: unknown) => report('notes', error),
    );
    return () => {
      isWanted = false;
    };
  }, [kiosk, report, deck.id, language]);
  return notes;
}
