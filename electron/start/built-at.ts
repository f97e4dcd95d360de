/** When this program was built. A clock that shows an earlier day is wrong. */

declare const anteroomBuiltAt: string | undefined;

/** Milliseconds since 1970; 0 where the program runs from its sources, as in unit tests. */
export const builtAt = typeof anteroomBuiltAt === 'undefined' ? 0 : Date.parse(anteroomBuiltAt);
