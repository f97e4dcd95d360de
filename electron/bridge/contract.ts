/**
 * The one contract between the page and the shell: every channel with the schema of its arguments and its result.
 * The page sees it as `window.kiosk` (see `KioskBridge`), never as channel names.
 */
import { z } from 'zod';
import { librarySchema } from '../../slides/format/model/library.ts';

/** A language tag as in BCP 47, for example `en` or `pt-BR`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** What the page needs to know of `kiosk.config.json`. */
export const settingsSchema = z.object({
  clinicName: z.string(),
  /** Address of the clinic's logo inside the app's own scheme, or null. */
  logo: z.string().nullable(),
  country: z.enum(['us', 'uk', 'eu']),
  /** In the order in which they are offered; the first is the one that a reset returns to. */
  languages: z.array(languageSchema).min(1),
  /** Seconds without a touch, key or scroll until the warning. */
  idleSeconds: z.number().positive(),
  /** Seconds that the warning lasts, 20 or more. */
  warningSeconds: z.number().min(20),
  /** Which program plays the shell: the real one, or the preview, which does not lock the machine. */
  host: z.enum(['electron', 'preview']),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Something that went wrong in the page. It goes to the log; the visitor never sees it. */
const faultSchema = z.object({
  where: z.string().max(200),
  message: z.string().max(2000),
  stack: z.string().max(8000).optional(),
});
export type Fault = z.infer<typeof faultSchema>;

export const channels = {
  'kiosk:settings': { args: z.tuple([]), result: settingsSchema },
  'kiosk:library': { args: z.tuple([languageSchema]), result: librarySchema },
  'kiosk:fault': { args: z.tuple([faultSchema]), result: z.void() },
  /** The page tells where the session is, for the log, the health file and the tests. */
  'kiosk:state': {
    args: z.tuple([z.enum(['attract', 'home', 'deck', 'warning', 'reset'])]),
    result: z.void(),
  },
} as const;
export type Channel = keyof typeof channels;

/** Why the shell asks the page to go back to the attract screen at once. */
const resetReasonSchema = z.enum(['display-changed', 'staff', 'recovered']);
export type ResetReason = z.infer<typeof resetReasonSchema>;
export const resetChannel = 'kiosk:reset';

/** `window.kiosk` as the page sees it. Every call may reject; the page then shows its calm screen. */
export interface KioskBridge {
  settings(): Promise<Settings>;
  library(language: string): Promise<z.infer<typeof librarySchema>>;
  fault(fault: Fault): Promise<void>;
  state(state: 'attract' | 'home' | 'deck' | 'warning' | 'reset'): Promise<void>;
  /** Calls back when the shell asks for a reset; returns the function that stops listening. */
  onReset(listener: (reason: ResetReason) => void): () => void;
}
