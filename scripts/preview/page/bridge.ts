/**
 * What `contextBridge` does: carries values, functions and promises between the preload's world and the page's world,
 * which share the document but no JavaScript object. The two sides meet on one element that is in no document.
 * The function is sent into the page as source: it must not use anything from outside itself.
 */
export interface Bridge {
  /** Calls the other side's `on.exposed` with a copy of `api`; functions in it call back to this side. */
  expose(key: string, api: unknown): void;
}

type Packed =
  | { t: 'value'; value: unknown }
  | { t: 'function' | 'promise'; id: number }
  | { t: 'error'; name: string; message: string }
  | { t: 'array'; items: Packed[] }
  | { t: 'object'; entries: [string, Packed][] };

type Letter =
  | { do: 'expose'; key: string; api: Packed }
  | { do: 'call'; id: number; args: Packed[] }
  | { do: 'return'; ok: boolean; value: Packed }
  | { do: 'settle'; id: number; ok: boolean; value: Packed }
  | { do: 'release'; id: number };

type Callable = (...args: unknown[]) => unknown;

export function makeBridge(
  port: EventTarget,
  names: { mine: string; theirs: string },
  exposed: (key: string, api: unknown) => void,
): Bridge {
  // Taken now, before any script of the page could replace them.
  const dispatch = EventTarget.prototype.dispatchEvent.bind(port);
  const MakeEvent = CustomEvent;
  const held = new Map<number, Callable>();
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  const answers: { ok: boolean; value: Packed }[] = [];
  const gone = new FinalizationRegistry<number>((id) => send({ do: 'release', id }));
  let last = 0;

  const send = (letter: Letter): void => {
    dispatch(new MakeEvent(names.theirs, { detail: letter }));
  };

  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') {
      last += 1;
      held.set(last, value as Callable);
      return { t: 'function', id: last };
    }
    if (typeof value !== 'object' || value === null) {
      return { t: 'value', value };
    }
    if (value instanceof Promise) {
      last += 1;
      const id = last;
      value.then(
        (result) => send({ do: 'settle', id, ok: true, value: pack(result) }),
        (reason) => send({ do: 'settle', id, ok: false, value: pack(reason) }),
      );
      return { t: 'promise', id };
    }
    if (value instanceof Error) {
      return { t: 'error', name: value.name, message: value.message };
    }
    if (Array.isArray(value)) {
      return { t: 'array', items: value.map(pack) };
    }
    const shape: unknown = Object.getPrototypeOf(value);
    if (shape === Object.prototype || shape === null) {
      return { t: 'object', entries: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
    }
    return { t: 'value', value };
  };

  const callOther = (id: number, args: unknown[]): unknown => {
    const before = answers.length;
    send({ do: 'call', id, args: args.map(pack) });
    const answer = answers.length > before ? answers.pop() : undefined;
    if (!answer) {
      throw new Error('The other side of the bridge is gone.');
    }
    const value = unpack(answer.value);
    if (!answer.ok) {
      throw value;
    }
    return value;
  };

  const unpack = (packed: Packed): unknown => {
    switch (packed.t) {
      case 'value':
        return packed.value;
      case 'error':
        return Object.assign(new Error(packed.message), packed.name === 'Error' ? {} : { name: packed.name });
      case 'array':
        return packed.items.map(unpack);
      case 'object':
        return Object.fromEntries(packed.entries.map(([key, item]) => [key, unpack(item)]));
      case 'promise':
        return new Promise((resolve, reject) => {
          waiting.set(packed.id, { resolve, reject });
        });
      case 'function': {
        const { id } = packed;
        const standIn = (...args: unknown[]): unknown => callOther(id, args);
        gone.register(standIn, id);
        return standIn;
      }
    }
  };

  const answerCall = (id: number, args: Packed[]): void => {
    try {
      const value = held.get(id)?.(...args.map(unpack));
      send({ do: 'return', ok: true, value: pack(value) });
    } catch (error) {
      send({ do: 'return', ok: false, value: pack(error) });
    }
  };

  const settle = (letter: Letter & { do: 'settle' }): void => {
    const promise = waiting.get(letter.id);
    waiting.delete(letter.id);
    if (letter.ok) {
      promise?.resolve(unpack(letter.value));
    } else {
      promise?.reject(unpack(letter.value));
    }
  };

  port.addEventListener(names.mine, (event) => {
    const letter = (event as CustomEvent<Letter>).detail;
    switch (letter.do) {
      case 'expose':
        return exposed(letter.key, unpack(letter.api));
      case 'call':
        return answerCall(letter.id, letter.args);
      case 'return':
        return void answers.push({ ok: letter.ok, value: letter.value });
      case 'settle':
        return settle(letter);
      case 'release':
        return void held.delete(letter.id);
    }
  });

  return { expose: (key, api) => send({ do: 'expose', key, api: pack(api) }) };
}
