/** What the preview's script in the page tells the preview's main process. */
import { z } from 'zod';

const keySchema = z.object({
  kind: z.literal('key'),
  type: z.enum(['keydown', 'keyup']),
  key: z.string(),
  code: z.string(),
  keyCode: z.number(),
  location: z.number(),
  repeat: z.boolean(),
  isComposing: z.boolean(),
  shift: z.boolean(),
  control: z.boolean(),
  alt: z.boolean(),
  meta: z.boolean(),
});
export type PageKey = z.infer<typeof keySchema>;

const mouseSchema = z.object({
  kind: z.literal('mouse'),
  type: z.enum(['mousedown', 'mouseup', 'mousemove']),
  /** As in `MouseEvent.button`: never 0 for a press, and -1 for a move with no button held. */
  button: z.number(),
  /** As in `MouseEvent.buttons`. */
  buttons: z.number(),
  x: z.number(),
  y: z.number(),
});
export type PageMouse = z.infer<typeof mouseSchema>;

export const pageMessageSchema = z.discriminatedUnion('kind', [
  keySchema,
  mouseSchema,
  z.object({ kind: z.literal('invoke'), id: z.number(), channel: z.string(), args: z.string() }),
  z.object({ kind: z.literal('navigate'), url: z.string() }),
  z.object({ kind: z.literal('open'), url: z.string(), name: z.string(), features: z.string() }),
  z.object({ kind: z.literal('close') }),
  z.object({
    kind: z.literal('bounds'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
  }),
  z.object({ kind: z.literal('permission'), id: z.number(), name: z.string(), check: z.boolean() }),
  z.object({ kind: z.literal('context-menu'), x: z.number(), y: z.number() }),
  z.object({ kind: z.literal('preload-error'), message: z.string(), stack: z.string() }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
