/** `Menu`: the preview shows no menu, so that the only one that fits is none. */
import type { Menu } from 'electron';

export const PreviewMenu = {
  setApplicationMenu(_menu: null): void {},
} satisfies Pick<typeof Menu, 'setApplicationMenu'>;
