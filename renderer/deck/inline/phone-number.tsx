import type { ReactElement } from 'react';
import { digitByDigit } from './digit-by-digit.ts';
import styles from './inline.module.css';

/** A phone number: kept on one line, written from left to right in every language, and read out digit by digit. */
export function PhoneNumber({ phone }: { phone: string }): ReactElement {
  return (
    <bdi className={styles.phone} dir="ltr" data-phone>
      <span aria-hidden="true">{phone}</span>
      <span className="visually-hidden">{digitByDigit(phone)}</span>
    </bdi>
  );
}
