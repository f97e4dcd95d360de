/** One quiet picture behind the invitation, drawn for both ways that a screen can stand. */
export interface Scene {
  landscape: string;
  portrait: string;
}

const drawings: Readonly<Record<string, string>> = import.meta.glob('../../../assets/brand/attract-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The pairs `attract-N.svg` and `attract-N-portrait.svg`, in the order of N. */
export const scenes: readonly Scene[] = Object.keys(drawings)
  .filter((file) => !file.endsWith('-portrait.svg'))
  .sort()
  .flatMap((file) => {
    const landscape = drawings[file];
    const portrait = drawings[file.replace('.svg', '-portrait.svg')];
    return landscape === undefined ? [] : [{ landscape, portrait: portrait ?? landscape }];
  });
