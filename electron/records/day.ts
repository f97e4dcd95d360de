/** The calendar day where the kiosk stands, `YYYY-MM-DD`. */
export function localDay(time: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
