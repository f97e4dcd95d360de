/** Which of two versions is the newer one. Pure. */

/** Orders versions of content, `2026-11-26.1`: the day first, then the number within it. Negative where `one` is older. */
export function compareContent(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => {
    const [day = '', count = '0'] = version.split('.');
    return { day, count: Number(count) };
  }) as [{ day: string; count: number }, { day: string; count: number }];
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.count - b.count;
}

/** The version of the decks that come with the program: they are older than any pack of the day on which they were built. */
export function builtInVersion(builtOn: string): string {
  return `${builtOn}.0`;
}

/** Whether a program of this version may show what asks for at least `least`; both as `1.2.3`, what stands behind a `-` aside. */
export function isNewEnough(program: string, least: string): boolean {
  const parts = (version: string) => (version.split(/[-+]/)[0] ?? '').split('.').map((part) => Number(part));
  const [own, asked] = [parts(program), parts(least)];
  for (let at = 0; at < 3; at += 1) {
    const [a, b] = [own[at] ?? 0, asked[at] ?? 0];
    if (a !== b) return a > b;
  }
  return true;
}
