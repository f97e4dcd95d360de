/** What a test may ask of the preview over the channel of its process, and what it answers. */
import { z } from 'zod';

const size = { width: z.int().min(100).max(10_000), height: z.int().min(100).max(10_000) };
const windowIndex = z.int().min(0).default(0);

/** Every wish. `window` counts the windows in the order in which the app opened them. */
export const wishSchema = z.discriminatedUnion('do', [
  /** Where to connect over the DevTools protocol. */
  z.object({ do: z.literal('endpoint') }),
  /** Plugs in a display, to the right of the others, with so many real pixels for each of its own; answers with its id. */
  z.object({ do: z.literal('add-display'), ...size, scale: z.number().min(0.5).max(4).default(1) }),
  z.object({ do: z.literal('remove-display'), display: z.int() }),
  /** Turns a display by a quarter. */
  z.object({ do: z.literal('rotate-display'), display: z.int().default(1) }),
  /** The machine sleeps, wakes, is locked or unlocked, as far as the app can tell. */
  z.object({ do: z.literal('power'), event: z.enum(['suspend', 'resume', 'lock-screen', 'unlock-screen']) }),
  /** Keeps the page busy for so many milliseconds, or until it is ended. */
  z.object({ do: z.literal('hang'), window: windowIndex, milliseconds: z.int().min(1).optional() }),
  /** Touches the page as a person would, for a page that may not answer: the preview alone knows of its own inputs. */
  z.object({ do: z.literal('touch'), window: windowIndex, x: z.number(), y: z.number() }),
  /** Ends the page's process as an error would; answers when the app has heard of it. */
  z.object({ do: z.literal('crash'), window: windowIndex }),
  /** Ends the browser's graphics process as an error would, and tells the app of it; answers when it has heard. */
  z.object({ do: z.literal('lose-graphics') }),
  /** Sets the time of day of the shell and of its pages by so many milliseconds, forward or back; steady clocks go on. */
  z.object({ do: z.literal('set-clock'), by: z.int() }),
  /** Lets the shell itself fail, as by an error of its own that nobody caught. */
  z.object({ do: z.literal('fail') }),
  z.object({ do: z.literal('windows') }),
  /** Answers with the browser's id of a window's page once the window is there and shows it. */
  z.object({ do: z.literal('page'), window: windowIndex }),
  /** Asks the app's handler about a permission, as a page would. */
  z.object({
    do: z.literal('permission'),
    name: z.string(),
    window: windowIndex,
    how: z.enum(['request', 'check', 'device']).default('request'),
  }),
  /** Closes a window as a person would with Alt+F4. */
  z.object({ do: z.literal('close-window'), window: windowIndex }),
  /** Everything that was refused so far. */
  z.object({ do: z.literal('blocked') }),
  /** Every answer that pages got so far. */
  z.object({ do: z.literal('answered') }),
  /** Resolves when every key so far has been decided. */
  z.object({ do: z.literal('settle-keys') }),
  z.object({ do: z.literal('quit') }),
  /** Ends without asking any window. */
  z.object({ do: z.literal('exit') }),
  z.object({ do: z.literal('state') }),
]);
/** A wish as a test writes it, without the defaults. */
export type Wish = z.input<typeof wishSchema>;

export const requestSchema = z.object({ anteroomControl: z.int(), wish: wishSchema });

const rectangle = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

export const windowStateSchema = z.object({
  id: z.number(),
  bounds: rectangle,
  kiosk: z.boolean(),
  url: z.string(),
  crashed: z.boolean(),
  /** The browser's id of the page; null while there is none. */
  target: z.string().nullable(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export const appStateSchema = z.object({
  headless: z.boolean(),
  displays: z.array(z.object({ id: z.number(), bounds: rectangle, rotation: z.number() })),
  windows: z.array(windowStateSchema),
});
export type AppState = z.infer<typeof appStateSchema>;

export const blockedSchema = z.array(z.object({ url: z.string(), by: z.string() }));
export const answeredSchema = z.array(z.object({ channel: z.string(), size: z.number() }));

/** The type of the answer to each wish; a wish that is not named answers with null. */
export interface Answers {
  endpoint: string;
  'add-display': number;
  windows: WindowState[];
  page: string;
  permission: boolean;
  blocked: z.infer<typeof blockedSchema>;
  answered: z.infer<typeof answeredSchema>;
  state: AppState;
}
export type Answer<Do extends Wish['do']> = Do extends keyof Answers ? Answers[Do] : null;

export const replySchema = z.object({
  anteroomControl: z.int(),
  ok: z.boolean(),
  value: z.unknown(),
});
