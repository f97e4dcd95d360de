/** What a person meant by a value or a name that is nearly right: capitals, blanks at the ends, another usual name. */
import { z } from 'zod';

/** Usual names of the countries, besides the ones that the config has. */
const otherNames: Readonly<Record<string, string>> = {
  gb: 'uk',
  'united kingdom': 'uk',
  usa: 'us',
  'united states': 'us',
};

/** The value as the rule would have it, or undefined when it cannot be told. */
export function meantValue(rule: z.core.$ZodType, value: unknown): unknown {
  if (rule instanceof z.ZodArray && Array.isArray(value)) return meantItems(rule, value);
  if (!(rule instanceof z.ZodEnum) || typeof value !== 'string') return undefined;
  const plain = value.trim().toLowerCase();
  return rule.options.find((option) => option === plain || option === otherNames[plain]);
}

/** A list in which each item that is wrong as it stands is read as a language tag in its usual form. */
function meantItems(rule: z.ZodArray, items: readonly unknown[]): unknown {
  const meant = items.map((item) => (z.safeParse(rule.element, item).success ? item : languageTag(item)));
  return z.safeParse(rule, meant).data;
}

/** `EN` → `en`, `es_mx` → `es-MX`; anything that is no language tag stays as it is. */
function languageTag(item: unknown): unknown {
  if (typeof item !== 'string') return item;
  try {
    return Intl.getCanonicalLocales(item.trim().replaceAll('_', '-'))[0];
  } catch {
    return item;
  }
}

/** The name among `given` that is `name` but for capitals and blanks; undefined when there is none or it is `name`. */
export function meantName(name: string, given: readonly string[]): string | undefined {
  if (given.includes(name)) return undefined;
  return given.find((other) => other.trim().toLowerCase() === name.toLowerCase());
}
