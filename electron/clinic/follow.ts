/** Keeps a running kiosk in line with the clinic's files. */
import type { Payload } from '../bridge/contract.ts';
import type { Tell } from '../bridge/tell.ts';
import type { Calm } from './calm.ts';
import type { Effect } from './changes.ts';
import type { Clinic } from './clinic.ts';
import { keepLooking, type LookParts } from './look.ts';

export interface FollowParts extends Omit<LookParts, 'changed'> {
  clinic: Pick<Clinic, 'reread'>;
  calm: Pick<Calm, 'whenCalm'>;
  tell: Tell;
  /** Brings the windows in line with what is wished for now. */
  rearrange: () => void;
  /** Says what of the clinic's files fits no deck. */
  checkFit: () => void;
  /** Looks at content packs, by other keys or in another folder than before. */
  lookAtPacks: () => void;
  /** Looks whether the clinic is open, by other hours than before. */
  lookAtHours: () => void;
  info: (message: string) => void;
}

/** Takes over what changes in the files, as soon as nobody is in a visit. */
export function followFiles(parts: FollowParts): void {
  const { calm, clinic, look, later } = parts;
  keepLooking({
    look,
    later,
    changed: () => calm.whenCalm(() => apply(clinic.reread(), parts)),
  });
}

function apply(
  effects: ReadonlySet<Effect>,
  { tell, rearrange, checkFit, lookAtHours, lookAtPacks, info }: FollowParts,
): void {
  if (effects.size === 0) return;
  info(`takes over what the clinic changed: ${[...effects].sort().join(', ')}`);
  if (effects.has('windows')) rearrange();
  if (effects.has('hours')) lookAtHours();
  if (effects.has('packs')) lookAtPacks();
  const told = (['settings', 'library'] satisfies Payload<'changed'>).filter((each) => effects.has(each));
  if (told.length > 0) tell('changed', told);
  checkFit();
}
