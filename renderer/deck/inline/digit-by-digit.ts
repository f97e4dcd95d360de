/** `0808 2080 888` as “0 8 0 8, 2 0 8 0, 8 8 8”: a voice would make thousands of it. */
export function digitByDigit(phone: string): string {
  return phone
    .split(/[ -]/)
    .map((group) => [...group].join(' '))
    .join(', ');
}
