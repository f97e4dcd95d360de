import type { ReactElement } from 'react';
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

/** `0808 2080 888` as “0 8 0 8, 2 0 8 0, 8 8 8”: a voice would make thousands of it. */
export function digitByDigit(phone: string): string {
  return phone
    .split(/[ -]/)
    .map((group) => [...group].join(' '))
    .join(', ');
}
