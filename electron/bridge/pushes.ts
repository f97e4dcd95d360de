/**
 * What the shell tells its pages without being asked. The preload bundles this table to check what it hands on, so
 * it is written with `zod/mini`, which is a fifth of the size of `zod` there.
 */
import * as z from 'zod/mini';
import { inkNewsSchema } from './ink.ts';
import { beforeDoor, behindDoor, onStaffScreens, type Role, roles, withSession } from './roles.ts';
import { audienceViewSchema, filmToldSchema, partsToldSchema, stageSchema } from './talk.ts';

interface PushRule {
  /** What is told. */
  payload: z.ZodMiniType;
  /** Whose windows hear it. */
  roles: readonly Role[];
}

export const pushes = {
  /** Go back to the attract screen at once, and why. */
  reset: {
    payload: z.enum(['display-changed', 'staff', 'sleep', 'recovered']),
    roles: withSession,
  },
  /** What the shell would answer differently from now on; to be asked for again once nobody is in a visit. */
  changed: {
    payload: z.array(z.enum(['settings', 'library'])).check(z.minLength(1)),
    roles,
  },
  /** Somebody asks for the staff door by its keys. */
  doorAsked: { payload: z.null(), roles: beforeDoor },
  /** The staff door is open, and for whom. Only a page that the shell has let in hears it. */
  staff: { payload: z.enum(onStaffScreens), roles: onStaffScreens },
  /** What `packs` answers is another. */
  packsChanged: { payload: z.null(), roles: behindDoor },
  /** Are you there? The preload answers with `alive`, which it cannot while the page is frozen. */
  pulse: { payload: z.null(), roles },
  /** What the family sees from now on. */
  audience: { payload: audienceViewSchema, roles: ['audience'] },
  /** What is drawn before the family, or pointed at, since the last time. */
  inkDrawn: { payload: inkNewsSchema, roles: ['audience'] },
  /** In how many parts the family sees a slide. */
  partsSeen: { payload: partsToldSchema, roles: ['presenter'] },
  /** What the film of a slide came to by itself before the family. */
  filmSeen: { payload: filmToldSchema, roles: ['presenter'] },
  /** The displays of the consultation are others. */
  stage: { payload: stageSchema, roles: ['presenter'] },
} as const satisfies Record<string, PushRule>;

export type Push = keyof typeof pushes;
export type Payload<P extends Push> = z.output<(typeof pushes)[P]['payload']>;

/** The payload as the contract has it, or what is wrong with it: paths and rules, never values. */
export function checkPayload<P extends Push>(
  push: P,
  payload: unknown,
): { payload: Payload<P> } | { wrong: string } {
  const checked = z.safeParse(pushes[push].payload, payload);
  // That this is the payload of this very push is what the schema has just shown.
  return checked.success ? { payload: checked.data as Payload<P> } : { wrong: summary(checked.error) };
}

/** Paths and rules of the first mistakes, never the values: they may hold what a visitor did. */
export function summary(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || '(all)'} ${issue.code}`)
    .join('; ');
}
