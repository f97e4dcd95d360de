/**
 * JSON with one spelling: keys in the order of their UTF-16 units, no white space, no absent fields, text in Unicode
 * form C. Throws on numbers that JSON cannot write.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no canonical form for ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key.normalize('NFC'))}:${canonicalJson(inner)}`).join(',')}}`;
}
