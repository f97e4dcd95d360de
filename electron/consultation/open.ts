/** A consultation over the windows, pages and pushes of this kiosk. */
import type { WebContents } from 'electron';
import type { Pages } from '../bridge/pages.ts';
import type { Tell } from '../bridge/tell.ts';
import { Consultation, type ConsultationParts } from './consultation.ts';

export interface OpenConsultation
  extends Pick<ConsultationParts, 'arrange' | 'country' | 'ended' | 'finished' | 'isOnly' | 'info'> {
  /** The kiosk's windows as they stand, the first display's first. */
  windows: () => readonly { webContents: WebContents; focus: () => void }[];
  pages: Pages;
  tell: Tell;
  keepers: { anew: (page: number) => void; darkened: (page: number, isDark: boolean) => void };
}

export function openConsultation({
  windows,
  pages,
  tell,
  keepers,
  ...parts
}: OpenConsultation): Consultation {
  const windowOf = (page: number) => windows().find(({ webContents }) => webContents.id === page);
  return new Consultation({
    ...parts,
    windows: () => windows().map(({ webContents }) => webContents.id),
    place: (page, place) => {
      const window = windowOf(page);
      if (window === undefined) return;
      pages.give(window.webContents, place);
      keepers.anew(page);
    },
    darken: (page, isDark) => keepers.darkened(page, isDark),
    focus: (page) => windowOf(page)?.focus(),
    tell: (view) => tell('audience', view),
    tellInk: (news) => tell('inkDrawn', news),
    tellParts: (told) => tell('partsSeen', told),
    tellFilm: (told) => tell('filmSeen', told),
    tellStage: (stage) => tell('stage', stage),
  });
}
