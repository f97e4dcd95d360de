/** Where attempts are made: something that can be looked at, acted on, and set up anew after somebody got out of it. */
import type { Act } from '../attempt.ts';
import type { Sight } from '../judge.ts';

export interface Stage {
  /** For the table. */
  readonly name: string;
  /** Whether somebody brings it back when it was gone: the kiosk itself, or its supervisor. */
  readonly comesBack: boolean;
  /** Does it, and gives what the attempt says it has reached. */
  act(tried: Act): Promise<string>;
  look(): Promise<Sight>;
  /** What the program said, or how it ended, since the stage was set; '' for nothing worth telling. */
  ended(): Promise<string>;
  /**
   * Waits until all is as it was.
   *
   * @param isAnew whether everything is started anew for that, because somebody was out
   */
  reset(isAnew: boolean): Promise<void>;
  close(): Promise<void>;
}
