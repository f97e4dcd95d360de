/**
 * The one gate between the pages and the shell. Every call passes here: the sender and its window's role are judged,
 * the arguments and the result are checked against the contract, and a refusal tells the page nothing but that it was
 * refused.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import { channelOf, refusedMessage } from './channel.ts';
import { checkOnce } from './check-once.ts';
import { type Args, type Call, type CallRule, calls } from './contract.ts';
import { summary } from './pushes.ts';
import type { Role } from './roles.ts';
import { judgeRole, judgeSender, type SenderVerdict } from './sender.policy.ts';

type Result<C extends Call> = z.input<(typeof calls)[C]['result']>;

/** Who calls, as the shell knows it. */
export interface Caller {
  role: Role;
  /** The `webContents.id` of the page. */
  page: number;
}

/** What the shell does at each call. A call without a handler does not compile. */
export type Handlers = {
  [C in Call]: (caller: Caller, ...args: Args<C>) => Result<C> | Promise<Result<C>>;
};

export interface GateParts {
  /** The role of the window that shows this page (its `webContents.id`), or undefined when it has none. */
  roleOf: (page: number) => Role | undefined;
  /** Hears of every refused call, for the log. */
  refused: (message: string) => void;
  /** Hears which page made a call that passed. */
  heard: (page: number) => void;
}

const checkLasting = checkOnce();

type Handler = (caller: Caller, ...args: unknown[]) => unknown;

/** Registers every call of the contract. Throws when one has no handler. */
export function openGate(ipcMain: Pick<IpcMain, 'handle'>, handlers: Handlers, parts: GateParts): void {
  for (const name of Object.keys(calls) as Call[]) {
    const handler = handlers[name] as Handler | undefined;
    if (!handler) throw new Error(`The call ${name} of the bridge has no handler.`);
    ipcMain.handle(channelOf(name), (event, ...args) => pass(name, handler, event, args, parts));
  }
}

async function pass(
  name: Call,
  handler: Handler,
  event: IpcMainInvokeEvent,
  args: unknown[],
  parts: GateParts,
): Promise<unknown> {
  const refuse = (why: string): never => {
    parts.refused(`${name}: ${why}`);
    throw new Error(refusedMessage);
  };
  const sender = judge(event);
  if (sender !== 'ok') return refuse(sender);
  const page = event.sender.id;
  const role = parts.roleOf(page);
  const { args: argsSchema, result: resultSchema, roles, isLasting }: CallRule = calls[name];
  const allowed = judgeRole(role, roles);
  if (role === undefined || allowed !== 'ok') return refuse(allowed);
  const checked = z.safeParse(argsSchema, args);
  if (!checked.success) return refuse(`wrong arguments: ${summary(checked.error)}`);
  parts.heard(page);
  let answer: unknown;
  try {
    answer = await handler({ role, page }, ...(checked.data as unknown[]));
  } catch (error) {
    return refuse(
      `the handler failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  const result = isLasting ? checkLasting(resultSchema, answer) : z.safeParse(resultSchema, answer);
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
