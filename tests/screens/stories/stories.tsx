/**
 * The examples of every component: all of them one under another, or only the one that the address names
 * (`#panel/with a line under its title`), for those that cover the screen. Before a `:` stands the language of the
 * examples, if it is not English (`#es:health/all well`).
 */
import '../../../renderer/theme/index.css';
import './stories.css';
import { createRoot } from 'react-dom/client';
import { Speaking } from '../../../renderer/i18n/speaking.tsx';
import type { Examples } from '../../../renderer/ui/examples.ts';

const modules: Record<string, { examples: Examples }> = import.meta.glob(
  ['../../../renderer/ui/*/*.examples.tsx', '../../../renderer/screens/staff/*/*.examples.tsx'],
  { eager: true },
);

/** Components that take the whole screen, whose parts scroll there. */
const covering = ['panel', 'health', 'logs', 'audit', 'decks', 'content', 'screen-tests'];

const stories = Object.entries(modules).flatMap(([file, { examples }]) => {
  const component = file.split('/').at(-2) ?? file;
  const coversAll = covering.includes(component);
  return Object.entries(examples).map(([name, example]) => ({
    address: `${component}/${name}`,
    example,
    coversAll,
  }));
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
const [wanted = '', language = 'en'] = decodeURIComponent(location.hash.slice(1)).split(':').reverse();
document.documentElement.lang = language;
createRoot(root).render(
  <Speaking language={language}>
    <main data-whole={wanted !== ''}>
      <h1>{wanted === '' ? 'All examples' : wanted}</h1>
      {stories.map(({ address, example, coversAll }) => (
        <section
          key={address}
          data-story={address}
          data-covers-all={coversAll}
          data-wanted={address === wanted}
          aria-label={address}
        >
          <h2>{address}</h2>
          {(address === wanted || (wanted === '' && !coversAll)) && example}
        </section>
      ))}
    </main>
  </Speaking>,
);
