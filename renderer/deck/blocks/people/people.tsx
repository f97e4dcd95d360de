import type { ReactElement } from 'react';
import { plainText } from '../../../../slides/format/model/plain-text.ts';
import { useWords } from '../../../i18n/words.tsx';
import { InlineText } from '../../inline/inline-text.tsx';
import type { BlockOf, BlockProps } from '../block-props.ts';
import { GroupsOfPeople } from './groups-of-people.tsx';
import styles from './people.module.css';
import { HollowPerson, PeoplePicture } from './people-picture.tsx';

/**
 * A picture of 100 people: those that are counted are filled, the others are outlines, so that the picture does not rest
 * on colour. Of several groups one is shown at a time.
 */
export function PeopleBlock({ block }: BlockProps<'people'>): ReactElement | null {
  const [only, second] = block.groups;
  if (!only) return null;
  return second ? <GroupsOfPeople block={block} /> : <OneGroup group={only} otherLabel={block.otherLabel} />;
}

type PeopleOf = BlockOf<'people'>;

function OneGroup({
  group: { count, label, fact },
  otherLabel,
}: {
  group: PeopleOf['groups'][number];
  otherLabel: PeopleOf['otherLabel'];
}): ReactElement {
  const say = useWords();
  const sentence = say('deck.people', {
    count,
    rest: 100 - count,
    label: plainText(label),
    otherLabel: plainText(otherLabel),
  });
  return (
    <div className={styles.people}>
      <PeoplePicture count={count} first={count} sentence={sentence} />
      <div className={styles.words}>
        <p className={styles.number}>{say('deck.out-of-100', { count })}</p>
        <p className={styles.label} data-fact={fact}>
          <InlineText>{label}</InlineText>
        </p>
        <p className={styles.other}>
          <HollowPerson />
          <span>
            <InlineText>{otherLabel}</InlineText>
          </span>
        </p>
      </div>
    </div>
  );
}
