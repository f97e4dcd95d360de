/** The author's page: a deck as the kiosk shows it, and beside it what is wrong. It follows the files as they are saved. */
import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../renderer/theme/tokens.css';
import '../../renderer/theme/fonts.css';
import './page.css';
import { Notes } from './notes.tsx';
import { hashOf, type Place, usePlace } from './place.ts';
import { Problems } from './problems.tsx';
import type { ToldDeck } from './told.ts';
import { notedAt, shownAt, useTold, writtenSlides } from './told-deck.ts';
import { Toolbar } from './toolbar.tsx';

const go = (place: Place) => {
  window.location.hash = hashOf(place);
};

function Page(): ReactElement {
  const [isUpright, setUpright] = useState(false);
  const names = useTold<string[]>('decks') ?? [];
  const asked = usePlace();
  const name = asked.deck || names[0];
  const told = useTold<ToldDeck>(name);
  const shown = told && shownAt(told, asked);
  const slides = told ? writtenSlides(told, asked, shown) : [];
  const slide = slides.includes(asked.slide) ? asked.slide : (slides[0] ?? '');
  const place = { ...asked, deck: name ?? '', slide };
  useArrowKeys(place, slides);
  useWrittenPlace(place);
  return (
    <>
      <Toolbar place={place} names={names} told={told} slides={slides} onPlace={go}>
        <button type="button" aria-pressed={isUpright} onClick={() => setUpright(!isUpright)}>
          Portrait
        </button>
      </Toolbar>
      <main>
        <div className={isUpright ? 'stage upright' : 'stage'}>
          {shown?.deck.slides.some(({ id }) => id === slide) ? (
            <iframe title="The slide as the kiosk shows it" src="./slide.html" />
          ) : (
            <p>{told ? 'This slide cannot be shown before its errors are mended.' : 'Reading the deck…'}</p>
          )}
        </div>
        {told ? (
          <aside className="beside">
            <Problems
              problems={told.problems}
              language={place.language}
              slide={slide}
              onSlide={(to) => go({ ...place, slide: to })}
            />
            <Notes points={notedAt(told, place, slide)} />
          </aside>
        ) : null}
      </main>
    </>
  );
}

/** Left and right arrows turn the slides, as on the kiosk. */
function useArrowKeys(place: Place, slides: readonly string[]): void {
  useEffect(() => {
    const turn = ({ key, target }: KeyboardEvent) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const slide = slides[slides.indexOf(place.slide) + step];
      if (step !== 0 && slide !== undefined && !(target instanceof HTMLSelectElement))
        go({ ...place, slide });
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  });
}

/** Writes the place out once it is known, so that the slide's frame finds it whole. */
function useWrittenPlace(place: Place): void {
  const hash = hashOf(place);
  useEffect(() => {
    if (place.slide !== '' && window.location.hash !== hash) window.location.replace(hash);
  }, [hash, place.slide]);
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
