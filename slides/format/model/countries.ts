/** Whose approvals, rules and emergency numbers a deck can be written for. The one list: everything else derives from it. */
export const countries = ['us', 'uk', 'eu'] as const;

/** Where a kiosk can stand. */
export type Country = (typeof countries)[number];

/** The countries for advice: `us, uk or eu`, each between `quote`. */
export function countriesInWords(quote = ''): string {
  const names = countries.map((country) => `${quote}${country}${quote}`);
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
