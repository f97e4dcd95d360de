/**
 * The examples of every component: all of them one under another, or only the one that the address names
 * (`#panel/with a line under its title`), for those that cover the screen.
 */
import '../../../renderer/theme/index.css';
import './stories.css';
import { createRoot } from 'react-dom/client';
import type { Examples } from '../../../renderer/ui/examples.ts';

const modules: Record<string, { examples: Examples }> = import.meta.glob(
  '../../../renderer/ui/*/*.examples.tsx',
  { eager: true },
);

const stories = Object.entries(modules).flatMap(([file, { examples }]) => {
  const component = file.split('/').at(-2) ?? file;
  const coversAll = component === 'panel';
  return Object.entries(examples).map(([name, example]) => ({
    address: `${component}/${name}`,
    example,
    coversAll,
  }));
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
const wanted = decodeURIComponent(location.hash.slice(1));
createRoot(root).render(
  <main>
    <h1>{wanted === '' ? 'All examples' : wanted}</h1>
    {stories.map(({ address, example, coversAll }) => (
      <section key={address} data-story={address} data-covers-all={coversAll} aria-label={address}>
        {address === wanted || (wanted === '' && !coversAll) ? example : address}
      </section>
    ))}
  </main>,
);
