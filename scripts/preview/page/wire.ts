/**
 * Carries plain data as text between the page and the main process: what JSON has, and undefined, every number, errors.
 * Anything else that structured clones carry (dates, bytes, maps …) is refused.
 * The function is also sent into the page as source: it must not use anything from outside itself.
 */
export interface Wire {
  /** @throws TypeError for what is not carried: functions, symbols, other objects and cycles */
  write(value: unknown): string;
  read(text: string): unknown;
}

export function makeWire(): Wire {
  const pack = (value: unknown, above: object[]): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') {
      return value;
    }
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { $: 'number', of: Object.is(value, -0) ? '-0' : String(value) };
    }
    if (value === undefined) {
      return { $: 'undefined' };
    }
    if (typeof value !== 'object' || above.includes(value)) {
      throw new TypeError('An object could not be cloned.');
    }
    return packObject(value, [...above, value]);
  };

  const packObject = (value: object, above: object[]): unknown => {
    const inside = (item: unknown) => pack(item, above);
    if (Array.isArray(value)) {
      return value.map(inside);
    }
    if (value instanceof Error) {
      return { $: 'error', of: [value.name, value.message] };
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') {
      throw new TypeError('An object could not be cloned.');
    }
    return { $: 'object', of: Object.entries(value).map(([key, item]) => [key, inside(item)]) };
  };

  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (Array.isArray(value)) {
      return value.map(unpack);
    }
    const { $: kind, of } = value as { $: string; of: unknown };
    const items = Array.isArray(of) ? (of as unknown[]) : [];
    const pairs = items as [unknown, unknown][];
    switch (kind) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(of);
      case 'error':
        return Object.assign(new Error(String(items[1])), { name: String(items[0]) });
      default: {
        const result: Record<string, unknown> = {};
        for (const [key, item] of pairs) {
          Object.defineProperty(result, String(key), {
            value: unpack(item),
            enumerable: true,
            writable: true,
            configurable: true,
          });
        }
        return result;
      }
    }
  };

  return {
    write: (value) => JSON.stringify(pack(value, [])),
    read: (text) => unpack(JSON.parse(text)),
  };
}
