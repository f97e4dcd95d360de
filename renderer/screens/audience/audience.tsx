import { type ReactElement, useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { Cast } from '../../deck/index.ts';
import { Localized } from '../../i18n/localized.tsx';
import { DrawnContext } from '../../ink/ink-context.ts';
import { pageLibrary } from '../../library/page-library.ts';
import { useCasts } from '../../library/use-library.ts';
import { type FamilyView, freshEase, lookOf } from '../../session/index.ts';
import { lockPage } from '../../session-driver/lock.ts';
import { stillSession } from '../../session-driver/still.ts';
import { KioskContext, type KioskParts } from '../kiosk/kiosk-context.ts';
import type { StartedWith } from '../kiosk/start-kiosk.ts';
import { useEaseOnPage } from '../kiosk/use-ease-on-page.ts';
import { VisitSettings } from '../kiosk/visit-settings.ts';
import styles from './audience.module.css';
import { FamilyScreen } from './family-screen.tsx';
import { type FamilyTells, FamilyTellsContext } from './family-tells.ts';
import { ShownInk } from './shown-ink.ts';
import { useWhole } from './use-whole.ts';

/** Opens the family's page: it shows what the consultant shows, and no touch or key does anything there. */
export async function openAudience({ kiosk, first, report }: StartedWith): Promise<ReactElement> {
  const shown = new Shown({
    language: first.languages[0] ?? 'en',
    ease: lookOf(freshEase),
    shows: { kind: 'welcome' },
  });
  const ink = new ShownInk();
  kiosk.on('audience', (view) => shown.change(view));
  kiosk.on('inkDrawn', (news) => ink.change(news));
  // What was told meanwhile is newer than what was asked for before.
  const failed = (error: unknown) => {
    report('audience', error);
    return null;
  };
  const asked = await kiosk.shown().catch(failed);
  if (asked !== null) shown.begin(asked);
  ink.begin((await kiosk.inked().catch(failed)) ?? { strokes: [], spot: null });
  lockPage(window);
  deafen(window);
  const parts: KioskParts = {
    kiosk,
    settings: new VisitSettings(first),
    session: stillSession(first.languages[0] ?? 'en'),
    library: pageLibrary({ kiosk, report, mayChange: () => true }),
    report,
    aloud: null,
  };
  return <Audience parts={parts} shown={shown} ink={ink} />;
}

/** What the family sees, as the shell told it last. */
class Shown {
  #view: FamilyView;
  #isTold = false;
  readonly #listeners = new Set<() => void>();

  constructor(view: FamilyView) {
    this.#view = view;
  }

  get view(): FamilyView {
    return this.#view;
  }

  begin(view: FamilyView): void {
    if (!this.#isTold) this.#view = view;
  }

  change(view: FamilyView): void {
    this.#isTold = true;
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const swallowed = [
  'pointerdown',
  'pointerup',
  'click',
  'touchstart',
  'touchmove',
  'wheel',
  'keydown',
] as const;

/** Nothing that is touched or pressed on the family's screen does anything. */
function deafen(page: Window): void {
  for (const name of swallowed)
    page.addEventListener(
      name,
      (event) => {
        if (event.cancelable) event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, passive: false },
    );
}

function Audience({ parts, shown, ink }: { parts: KioskParts; shown: Shown; ink: ShownInk }) {
  const subscribe = useCallback((listener: () => void) => shown.subscribe(listener), [shown]);
  const told = useSyncExternalStore(subscribe, () => shown.view);
  const page = useRef<HTMLElement>(null);
  const view = useWhole(told, page);
  const subscribeInk = useCallback((listener: () => void) => ink.subscribe(listener), [ink]);
  const drawn = useSyncExternalStore(subscribeInk, () => ink.drawn);
  const { indexes } = parts.library;
  useEaseOnPage(view.ease);
  const { kiosk, report } = parts;
  const tells = useMemo<FamilyTells>(
    () => ({
      parts: (seen) => void kiosk.familyParts(seen).catch((error: unknown) => report('parts', error)),
      film: (seen) => void kiosk.familyFilm(seen).catch((error: unknown) => report('film', error)),
    }),
    [kiosk, report],
  );
  useEffect(() => void indexes.beginVisit([view.language]), [indexes, view.language]);
  return (
    <KioskContext value={parts}>
      <Cast bundles={useCasts(parts.library)}>
        <Localized language={view.language} onError={(error) => parts.report('words', error)}>
          <main ref={page} className={styles.page} data-screen="family" data-shows={view.shows.kind} inert>
            <DrawnContext value={drawn}>
              <FamilyTellsContext value={tells}>
                <FamilyScreen view={view} />
              </FamilyTellsContext>
            </DrawnContext>
          </main>
        </Localized>
      </Cast>
    </KioskContext>
  );
}
