/**
 * Carries what the structured clone algorithm carries, as text, between the page and the main process.
 * The function is also sent into the page as source: it must not use anything from outside itself.
 */
export interface Wire {
  /** @throws DataCloneError for functions, symbols and objects that cannot be cloned, TypeError for cycles. */
  write(value: unknown): string;
  read(text: string): unknown;
}

export function makeWire(): Wire {
  const bytesToText = (bytes: Uint8Array): string => {
    let text = '';
    for (const byte of bytes) {
      text += String.fromCharCode(byte);
    }
    return btoa(text);
  };
  const textToBytes = (text: string): Uint8Array =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

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
    if (typeof value === 'bigint') {
      return { $: 'bigint', of: String(value) };
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
    if (value instanceof Date) {
      return { $: 'date', of: inside(value.getTime()) };
    }
    if (value instanceof Map) {
      return { $: 'map', of: Array.from(value, ([key, item]) => [inside(key), inside(item)]) };
    }
    if (value instanceof Set) {
      return { $: 'set', of: Array.from(value, inside) };
    }
    if (value instanceof ArrayBuffer) {
      return { $: 'buffer', of: bytesToText(new Uint8Array(value)) };
    }
    if (ArrayBuffer.isView(value)) {
      return {
        $: 'bytes',
        of: bytesToText(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)),
      };
    }
    if (value instanceof Error) {
      return { $: 'error', of: [value.name, value.message] };
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
      case 'bigint':
        return BigInt(String(of));
      case 'date':
        return new Date(Number(unpack(of)));
      case 'map':
        return new Map(pairs.map(([key, item]) => [unpack(key), unpack(item)]));
      case 'set':
        return new Set(items.map(unpack));
      case 'buffer':
        return textToBytes(String(of)).buffer;
      case 'bytes':
        return textToBytes(String(of));
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
