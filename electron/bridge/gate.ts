/**
 * The one gate between the page and the shell. Every call passes here: the sender is judged, the arguments and the
 * result are checked against the contract, and a refusal tells the page nothing but that it was refused.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { type Channel, channels } from './contract.ts';
import { judgeSender, type SenderVerdict } from './sender.policy.ts';

type Args<C extends Channel> = z.output<(typeof channels)[C]['args']>;
type Result<C extends Channel> = z.input<(typeof channels)[C]['result']>;

/** What the shell does on each channel. A channel without a handler does not compile. */
export type Handlers = { [C in Channel]: (...args: Args<C>) => Result<C> | Promise<Result<C>> };

export interface Ears {
  /** Hears of every refused call, for the log. */
  refused: (message: string) => void;
  /** Hears which page (its `webContents.id`) made a call that passed. */
  heard: (page: number) => void;
}

/** The error that the page sees, whatever went wrong. */
export const refusedMessage = 'The kiosk refused this call.';

/** Registers every channel of the contract. Throws when a channel has no handler. */
export function openGate(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, ears: Ears): void {
  for (const channel of Object.keys(channels) as Channel[]) {
    const handler = handlers[channel] as ((...args: unknown[]) => unknown) | undefined;
    if (!handler) throw new Error(`The bridge channel ${channel} has no handler.`);
    ipcMain.handle(channel, (event, ...args) => pass(channel, handler, event, args, ears));
  }
}

async function pass(
  channel: Channel,
  handler: (...args: unknown[]) => unknown,
  event: IpcMainInvokeEvent,
  args: unknown[],
  ears: Ears,
): Promise<unknown> {
  const refuse = (why: string): never => {
    ears.refused(`${channel}: ${why}`);
    throw new Error(refusedMessage);
  };
  const verdict = judge(event);
  if (verdict !== 'ok') return refuse(verdict);
  const { args: argsSchema, result: resultSchema } = channels[channel];
  const checked = z.safeParse(argsSchema, args);
  if (!checked.success) return refuse(`wrong arguments: ${summary(checked.error)}`);
  ears.heard(event.sender.id);
  let answer: unknown;
  try {
    answer = await handler(...(checked.data as unknown[]));
  } catch (error) {
    return refuse(
      `the handler failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  const result = z.safeParse(resultSchema, answer);
  return result.success ? result.data : refuse(`wrong result: ${summary(result.error)}`);
}

/** Reading a frame that has just gone away may throw; it is then as good as gone. */
function judge(event: IpcMainInvokeEvent): SenderVerdict {
  try {
    return judgeSender(event.senderFrame);
  } catch {
    return 'frame is gone';
  }
}

/** Paths and rules, never the values: an argument may hold what a visitor did. */
function summary(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || '(all)'} ${issue.code}`)
    .join('; ');
}
