/** The deck view as the kiosk's page uses it: a key changes the index, and the view follows. */
import { deck } from 'virtual:neutral-deck';
import { type ReactElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../renderer/theme/tokens.css';
import '../../../renderer/theme/base.css';
import { DeckView } from '../../../renderer/deck/index.ts';
import { type DeckBundle, formatVersion } from '../../../slides/format/model/bundle.ts';
import './ours.css';

const bundle: DeckBundle = { formatVersion, language: 'en', deck, facts: {}, sources: {}, glossary: {} };
const reducedMotion = !new URLSearchParams(window.location.search).has('fade');

function Screen(): ReactElement {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    const turn = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight') setIndex((at) => Math.min(at + 1, deck.slides.length - 1));
    };
    window.addEventListener('keydown', turn);
    return () => window.removeEventListener('keydown', turn);
  }, []);
  return (
    <main>
      <DeckView bundle={bundle} index={index} onIndex={setIndex} reducedMotion={reducedMotion} />
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Screen />);
