/** What hands try at the glass and with a mouse. */
import type { Act, Attempt, Place } from '../attempt.ts';

const middle: Place = [0.5, 0.5];
const head: Place = [0.5, 0.3];

const mouse: readonly Attempt[] = [
  {
    id: 'mouse-right',
    group: 'mouse',
    row: 'menus',
    tries: 'open a menu by the right button',
    acts: [{ by: 'mouse', button: 3, at: middle }],
    out: 'a menu opens, or the page gets the button',
    stoppedBy: 'electron/window/pointer.policy.ts, context-menu in lockdown.ts',
  },
  {
    id: 'mouse-right-picture',
    group: 'mouse',
    row: 'menus',
    tries: 'open a menu on a picture by the right button',
    acts: [{ by: 'mouse', button: 3, at: [0.75, 0.45] }],
    out: 'a menu opens, or the page gets the button',
    stoppedBy: 'electron/window/pointer.policy.ts, context-menu in lockdown.ts',
  },
  {
    id: 'mouse-middle',
    group: 'mouse',
    row: 'leaving',
    tries: 'open a tab or scroll by the middle button',
    acts: [{ by: 'mouse', button: 2, at: middle }],
    out: 'a page opens, or the page gets the button',
    stoppedBy: 'electron/window/pointer.policy.ts',
  },
  {
    id: 'mouse-back',
    group: 'mouse',
    row: 'gestures',
    tries: 'go back by the button at the side',
    acts: [{ by: 'mouse', button: 8, at: middle }],
    out: 'the page before is shown, or the page gets the button',
    stoppedBy: 'electron/window/pointer.policy.ts',
  },
  {
    id: 'mouse-forward',
    group: 'mouse',
    row: 'gestures',
    tries: 'go forward by the button at the side',
    acts: [{ by: 'mouse', button: 9, at: middle }],
    out: 'another page is shown, or the page gets the button',
    stoppedBy: 'electron/window/pointer.policy.ts',
  },
  {
    id: 'mouse-select',
    group: 'mouse',
    row: 'dropping',
    tries: 'select text by drawing over it',
    acts: [{ by: 'mouse', button: 1, at: [0.08, 0.12], to: [0.9, 0.6] }],
    out: 'text is selected',
    stoppedBy: 'renderer/session-driver/lock.ts',
  },
  {
    id: 'mouse-select-word',
    group: 'mouse',
    row: 'dropping',
    tries: 'select a paragraph by three clicks',
    acts: [{ by: 'mouse', button: 1, at: [0.12, 0.14], times: 3 }],
    out: 'text is selected',
    stoppedBy: 'renderer/session-driver/lock.ts',
  },
  {
    id: 'mouse-drag-picture',
    group: 'mouse',
    row: 'dropping',
    tries: 'drag a picture out of the page',
    acts: [{ by: 'mouse', button: 1, at: [0.75, 0.45], to: [0.02, 0.02] }],
    out: 'something is dragged along',
    stoppedBy: 'renderer/session-driver/lock.ts',
  },
  {
    id: 'mouse-shift-click',
    group: 'mouse',
    row: 'leaving',
    tries: 'open a window by a click with Shift',
    acts: [{ by: 'mouse', button: 1, at: [0.2, 0.85], held: 'shift' }],
    out: 'a window opens',
    stoppedBy: 'setWindowOpenHandler in lockdown.ts',
  },
  {
    id: 'mouse-ctrl-click',
    group: 'mouse',
    row: 'leaving',
    tries: 'open a tab by a click with Ctrl',
    acts: [{ by: 'mouse', button: 1, at: [0.2, 0.85], held: 'ctrl' }],
    out: 'a tab opens',
    stoppedBy: 'setWindowOpenHandler in lockdown.ts',
  },
  {
    id: 'wheel-larger',
    group: 'mouse',
    row: 'zoom',
    tries: 'make everything larger by Ctrl and the wheel',
    acts: [{ by: 'wheel', button: 4, times: 3, held: 'ctrl' }],
    out: 'the zoom changes',
    stoppedBy: 'zoom-changed in lockdown.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'wheel-smaller',
    group: 'mouse',
    row: 'zoom',
    tries: 'make everything smaller by Ctrl and the wheel',
    acts: [{ by: 'wheel', button: 5, times: 3, held: 'ctrl' }],
    out: 'the zoom changes',
    stoppedBy: 'zoom-changed in lockdown.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'wheel-back',
    group: 'mouse',
    row: 'gestures',
    tries: 'go back by Shift and the wheel',
    acts: [{ by: 'wheel', button: 4, times: 3, held: 'shift' }],
    out: 'another page is shown',
    stoppedBy: 'overscroll-history-navigation in switches.policy.ts',
  },
  {
    id: 'wheel-alt',
    group: 'mouse',
    row: 'gestures',
    tries: 'go back by Alt and the wheel',
    acts: [{ by: 'wheel', button: 4, times: 3, held: 'alt' }],
    out: 'another page is shown',
    stoppedBy: 'overscroll-history-navigation in switches.policy.ts',
  },
];

/** Fingers that move in a straight line together, in eight moments. */
function drawn(from: readonly Place[], by: Place): Act {
  const steps = 8;
  const moments = Array.from({ length: steps + 1 }, (_, step) =>
    from.map(([x, y]): Place => [x + (by[0] * step) / steps, y + (by[1] * step) / steps]),
  );
  return { by: 'touch', moments };
}

/** Two fingers that move apart, or together, along a line. */
function spread(from: number, to: number): Act {
  const steps = 8;
  const moments = Array.from({ length: steps + 1 }, (_, step): Place[] => {
    const apart = from + ((to - from) * step) / steps;
    return [
      [0.5 - apart / 2, 0.5],
      [0.5 + apart / 2, 0.5],
    ];
  });
  return { by: 'touch', moments };
}

const row = (count: number, y: number): Place[] =>
  Array.from({ length: count }, (_, finger): Place => [0.3 + 0.08 * finger, y]);

const many: Place[] = Array.from(
  { length: 20 },
  (_, finger): Place => [0.1 + 0.18 * (finger % 5), 0.15 + 0.2 * Math.floor(finger / 5)],
);

const touches: readonly Pick<Attempt, 'id' | 'row' | 'tries' | 'acts' | 'out' | 'stoppedBy'>[] = [
  {
    id: 'touch-hold',
    row: 'menus',
    tries: 'open a menu by a finger that lies for a second',
    acts: [{ by: 'hold', at: head, lasts: 1000 }],
    out: 'a menu opens or a word is selected',
    stoppedBy: 'context-menu in lockdown.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'touch-hold-picture',
    row: 'menus',
    tries: 'open a menu on a picture by a finger that lies for a second',
    acts: [{ by: 'hold', at: [0.75, 0.45], lasts: 1000 }],
    out: 'a menu opens, or the picture can be dragged',
    stoppedBy: 'context-menu in lockdown.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'touch-hold-long',
    row: 'many',
    tries: 'let a finger lie for three seconds',
    acts: [{ by: 'hold', at: middle, lasts: 3000 }],
    out: 'a menu opens',
    stoppedBy: 'context-menu in lockdown.ts, renderer/session-driver/lock.ts',
  },
  {
    id: 'touch-two-fingers',
    row: 'menus',
    tries: 'open a menu by a tap of two fingers',
    acts: [{ by: 'touch', moments: [row(2, 0.4)] }],
    out: 'a menu opens',
    stoppedBy: 'context-menu in lockdown.ts',
  },
  {
    id: 'touch-three-fingers',
    row: 'gestures',
    tries: 'tap with three fingers',
    acts: [{ by: 'touch', moments: [row(3, 0.4)] }],
    out: 'a search or a menu opens',
    stoppedBy: 'the operating system; the page makes nothing of it',
  },
  {
    id: 'touch-double-tap',
    row: 'zoom',
    tries: 'zoom by a double tap',
    acts: [{ by: 'hold', at: head, lasts: 30, tapCount: 2 }],
    out: 'the zoom changes',
    stoppedBy: 'disable-pinch in switches.policy.ts, touch-action in the page',
  },
  {
    id: 'touch-pinch-out',
    row: 'zoom',
    tries: 'make everything larger by two fingers',
    acts: [spread(0.1, 0.7)],
    out: 'the zoom changes',
    stoppedBy: 'disable-pinch in switches.policy.ts, setVisualZoomLevelLimits in lockdown.ts',
  },
  {
    id: 'touch-pinch-in',
    row: 'zoom',
    tries: 'make everything smaller by two fingers',
    acts: [spread(0.7, 0.1)],
    out: 'the zoom changes',
    stoppedBy: 'disable-pinch in switches.policy.ts, setVisualZoomLevelLimits in lockdown.ts',
  },
  {
    id: 'touch-pinch-gesture',
    row: 'zoom',
    tries: 'make everything larger by the browser’s own pinch',
    acts: [{ by: 'pinch', at: middle, factor: 3 }],
    out: 'the zoom changes',
    stoppedBy: 'disable-pinch in switches.policy.ts, setVisualZoomLevelLimits in lockdown.ts',
  },
  {
    id: 'touch-edge-left',
    row: 'gestures',
    tries: 'go back by a swipe from the left edge',
    acts: [drawn([[0.001, 0.5]], [0.6, 0])],
    out: 'another page is shown',
    stoppedBy: 'overscroll-history-navigation in switches.policy.ts',
  },
  {
    id: 'touch-edge-right',
    row: 'gestures',
    tries: 'go forward by a swipe from the right edge',
    acts: [drawn([[0.999, 0.5]], [-0.6, 0])],
    out: 'another page is shown',
    stoppedBy: 'overscroll-history-navigation in switches.policy.ts',
  },
  {
    id: 'touch-edge-top',
    row: 'gestures',
    tries: 'leave full screen, or load anew, by a swipe from the top',
    acts: [drawn([[0.5, 0.001]], [0, 0.7])],
    out: 'the page is loaded anew or the window is not in front',
    stoppedBy: 'overscroll off in the page; edges of the screen: the operating system',
  },
  {
    id: 'touch-edge-bottom',
    row: 'gestures',
    tries: 'open a bar by a swipe from the bottom',
    acts: [drawn([[0.5, 0.999]], [0, -0.7])],
    out: 'a bar opens',
    stoppedBy: 'edges of the screen: the operating system',
  },
  {
    id: 'touch-three-swipe',
    row: 'gestures',
    tries: 'reach another program by a swipe of three fingers',
    acts: [drawn(row(3, 0.3), [0, 0.4])],
    out: 'another program is in front',
    stoppedBy: 'the operating system; the page makes nothing of it',
  },
  {
    id: 'touch-four-swipe',
    row: 'gestures',
    tries: 'reach another desktop by a swipe of four fingers',
    acts: [drawn(row(4, 0.4), [0.3, 0])],
    out: 'another desktop is in front',
    stoppedBy: 'the operating system; the page makes nothing of it',
  },
  {
    id: 'touch-two-swipe',
    row: 'gestures',
    tries: 'go back by a swipe of two fingers',
    acts: [drawn(row(2, 0.4), [0.5, 0])],
    out: 'another page is shown',
    stoppedBy: 'overscroll-history-navigation in switches.policy.ts',
  },
  {
    id: 'touch-ten',
    row: 'many',
    tries: 'lay ten fingers on the glass at once',
    acts: [{ by: 'touch', moments: [many.slice(0, 10)] }],
    out: 'the page is gone or shows no screen',
    stoppedBy: 'renderer/session/press.ts',
  },
  {
    id: 'touch-sixteen-moving',
    row: 'many',
    tries: 'move as many fingers as a screen can tell of over the glass',
    acts: [drawn(many.slice(0, 16), [0.03, 0.03])],
    out: 'the page is gone or shows no screen',
    stoppedBy: 'renderer/session/press.ts',
  },
  {
    id: 'touch-hammer',
    row: 'many',
    tries: 'hammer on one place thirty times',
    acts: [{ by: 'touch', moments: [[[0.5, 0.5]]], times: 30 }],
    out: 'the page is gone or shows no screen',
    stoppedBy: 'renderer/session/press.ts',
  },
  {
    id: 'touch-hold-and-swipe',
    row: 'dropping',
    tries: 'drag something away after holding it',
    acts: [{ by: 'hold', at: head, lasts: 800 }, drawn([head], [0.3, 0.3])],
    out: 'something is dragged along',
    stoppedBy: 'renderer/session-driver/lock.ts',
  },
];

export const handAttempts: readonly Attempt[] = [
  ...mouse,
  ...touches.map((attempt) => ({ ...attempt, group: 'touch' as const })),
];
