/** What pages are told of a file that was written for staff. */
import { z } from 'zod';

/**
 * Where it lies now, or why it was not written:
 * - usb: on the stick, under this name
 * - folder: no stick is plugged in, and it lies here within the kiosk's data folder
 */
export const handedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('usb'), file: z.string() }),
  z.object({ outcome: z.literal('folder'), file: z.string() }),
  z.object({ outcome: z.enum(['several-usb', 'full', 'read-only', 'gone', 'busy', 'failed']) }),
]);
export type Handed = z.infer<typeof handedSchema>;
