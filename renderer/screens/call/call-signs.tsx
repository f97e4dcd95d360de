import { FigureView, InlineText, ProseText } from '../../deck/index.ts';
import styles from './call.module.css';
import type { CallSign } from './call-parts.ts';
import { Reviewed } from './reviewed.tsx';

/** The signs to call for, each with a picture that says the same as its words. */
export function CallSigns({ signs }: { signs: readonly CallSign[] }) {
  return (
    <ul className={styles.signs}>
      {signs.map((sign) => (
        <li key={sign.id} data-sign={sign.id} data-stop="">
          <div className={styles.picture}>
            <FigureView figure={sign.figure} active={false} decorative />
          </div>
          <h3>
            <InlineText>{sign.title}</InlineText>
          </h3>
          <ProseText>{sign.text}</ProseText>
          {sign.beingReviewed && <Reviewed />}
        </li>
      ))}
    </ul>
  );
}
