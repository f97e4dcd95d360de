/** Decks for the bench: like real ones in size and in the blocks they hold, each a little different. */
import { type DeckFiles, deckFiles, type SourceFile } from '../../slides/format/index.ts';

export const slidesPerDeck = 20;

const cover = (title: string) => `::slide{#cover}

# ${title}

:::cover{src=cover alt="A person and a nurse stand side by side and talk."}
What a reader will know at the end.
:::`;

/** Slides of several kinds; `id` makes each its own. */
const kinds: readonly ((id: string) => string)[] = [
  (id) => `::slide{#${id}}

# T cells guard your body

:term[T cells]{#t-cell} are :fact[white blood cells. They patrol your body and can kill sick cells.]{#biology.t-cells.patrol}

::::figure{src=first-picture alt="A T cell stands next to a sick cell."}
::label[T cell]{for=t-cell}
::label[sick cell]{for=sick-cell}
::::`,
  (id) => `::slide{#${id}}

# The path has a few main steps

:::steps
1. **Collect.** :fact[A machine takes white cells from your blood.]{#journey.collection.hours}
2. **Make.** Your cells get the new part in the lab.
3. **Give back.** :fact[The cells go in through a vein.]{#journey.infusion.minutes}
:::`,
  (id) => `::slide{#${id}}

# Making the cells takes time

In the lab the cells :fact[are grown, tested, frozen and sent back.]{#journey.making.lab-steps} This takes :fact[about {making}.]{#journey.making.weeks}

:::callout{tone=note}
Ask your team how long it takes at your centre.
:::`,
  (id) => `::slide{#${id}}

# Questions to ask your team

:::questions{theme="For your next visit"}
- What does this mean for me?
- What can I do now?
- Whom do I call, and when?
:::

:::callout{tone=plan}
:fact[Your care team decides with you. Follow the written plan from your own centre.]{#journey.first-weeks.own-team-plan}
:::`,
];

const letters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

/** The files of one deck of {@link slidesPerDeck} slides. `figures` are SVG texts by name. */
export function syntheticDeck(number: number, figures: Readonly<Record<string, string>>): DeckFiles {
  const id = `deck-${letters(number)}`;
  const title = `Talk ${letters(number)}`;
  const slides = Array.from({ length: slidesPerDeck - 1 }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? cover;
    return kind(`slide-${letters(index)}`);
  });
  const matter = `---\ntitle: ${title}\nsummary: One of many\nstatus: draft\n---\n\n`;
  const deck = `id: ${id}\ngroup: ahead\norder: 50\nminutes: 5\naudience: [patients]\njurisdictions: [us, uk, eu]\ncard: cover\n`;
  const files: SourceFile[] = [
    { path: `decks/${id}/deck.yaml`, text: deck },
    { path: `decks/${id}/en.md`, text: matter + [cover(title), ...slides].join('\n\n---\n\n') },
    ...Object.entries(figures).map(([path, text]) => ({ path: `decks/${id}/${path}`, text })),
  ];
  return deckFiles(id, files);
}
