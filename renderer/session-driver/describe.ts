import type { ShieldEvent } from '../session/index.ts';

export type PointerEventName = 'pointerdown' | 'pointerup' | 'pointercancel' | 'click';

/** A pointer event as the shield takes it. */
export function describePointer(name: PointerEventName, event: PointerEvent) {
  const pointer = event.pointerId;
  switch (name) {
    case 'pointerdown':
      return {
        kind: 'pointer-down',
        pointer,
        x: event.clientX,
        y: event.clientY,
        at: event.timeStamp,
      } as const;
    case 'pointerup':
      return { kind: 'pointer-up', pointer, at: event.timeStamp } as const;
    case 'pointercancel':
      return { kind: 'pointer-cancelled', pointer } as const;
    case 'click':
      return { kind: 'click', pointer } as const;
  }
}

/** A key event as the shield takes it: by its place on the keyboard, which a layout does not change. */
export function describeKey(event: KeyboardEvent): ShieldEvent {
  return event.type === 'keyup'
    ? { kind: 'key-up', key: event.code }
    : { kind: 'key-down', key: event.code, repeat: event.repeat };
}

/** The language of the button under a touch, if it is one. */
export function languageAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-language]')?.getAttribute('data-language') ?? undefined;
}

/** Which of the places that can have the focus has it, counted from the top of the page; -1 for none of them. */
export function focusPlace(): number {
  return placeAmong(document.activeElement);
}

/** Which of them the frame for switches is around, or begins with. */
export function framePlace(): number {
  return placeAmong(document.querySelector('[data-scan]'));
}

function placeAmong(element: Element | null): number {
  const places: (Element | null)[] = [...document.querySelectorAll('button, [tabindex]')];
  return places.indexOf(element);
}
