/**
 * Stops every key before the page sees it and lets it through once the main process has agreed.
 * Sent into the page as source: it must not use anything from outside itself.
 */
import type { PageKey } from './messages.ts';

export interface KeyWatch {
  /** The next key event with this signature is the main process's own: let it through. */
  pass(signature: string): void;
  /** Nothing is expected any more. */
  clear(): void;
}

export function watchKeys(say: (message: PageKey) => void): KeyWatch {
  let expected: string | null = null;
  const decide = (event: KeyboardEvent): void => {
    if (!event.isTrusted) {
      return;
    }
    const { type, code, key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (expected === [type, code, key, shiftKey, ctrlKey, altKey, metaKey].join(' ')) {
      expected = null;
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    say({
      kind: 'key',
      type: event.type === 'keyup' ? 'keyup' : 'keydown',
      key: event.key,
      code: event.code,
      keyCode: event.keyCode,
      location: event.location,
      repeat: event.repeat,
      isComposing: event.isComposing,
      shift: event.shiftKey,
      control: event.ctrlKey,
      alt: event.altKey,
      meta: event.metaKey,
    });
  };
  addEventListener('keydown', decide, true);
  addEventListener('keyup', decide, true);
  return {
    pass(signature) {
      expected = signature;
    },
    clear() {
      expected = null;
    },
  };
}
