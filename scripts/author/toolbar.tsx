/** What the author chooses: deck, language, country and slide; and how the deck stands. */
import type { ReactElement, ReactNode } from 'react';
import { countryNames } from '../content/country-names.ts';
import { saidPemat, saidReading } from '../content/row.ts';
import type { Place } from './place.ts';
import type { ToldDeck } from './told.ts';

interface ToolbarProps {
  place: Place;
  names: readonly string[];
  told: ToldDeck | undefined;
  /** Ids of the slides that are shown. */
  slides: readonly string[];
  onPlace(place: Place): void;
  children: ReactNode;
}

const choices = { all: 'every country', ...countryNames };

export function Toolbar({ place, names, told, slides, onPlace, children }: ToolbarProps): ReactElement {
  const at = slides.indexOf(place.slide);
  const turn = (step: number) => () => onPlace({ ...place, slide: slides[at + step] ?? place.slide });
  const languages = told?.rows.map(({ language }) => language) ?? [];
  return (
    <header>
      <Choice
        label="Deck"
        value={place.deck}
        options={names}
        onChoose={(deck) => onPlace({ ...place, deck })}
      />
      <Choice
        label="Language"
        value={place.language}
        options={languages}
        onChoose={(language) => onPlace({ ...place, language })}
      />
      <Choice
        label="Country"
        value={place.country}
        options={Object.keys(choices)}
        said={choices}
        onChoose={(country) => onPlace({ ...place, country: country as Place['country'] })}
      />
      <button type="button" onClick={turn(-1)} disabled={at <= 0}>
        Back
      </button>
      <Choice
        label="Slide"
        value={place.slide}
        options={slides}
        onChoose={(slide) => onPlace({ ...place, slide })}
      />
      <button type="button" onClick={turn(1)} disabled={at === slides.length - 1}>
        Next
      </button>
      {children}
      <Standing told={told} language={place.language} />
    </header>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly string[];
  said?: Readonly<Record<string, string>>;
  onChoose(value: string): void;
}

function Choice({ label, value, options, said = {}, onChoose }: ChoiceProps): ReactElement {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {said[option] ?? option}
          </option>
        ))}
      </select>
    </label>
  );
}

function Standing({ told, language }: { told: ToldDeck | undefined; language: string }): ReactElement | null {
  const row = told?.rows.find((one) => one.language === language);
  if (row === undefined) return null;
  return (
    <p className="standing">
      {row.slides} slides · at most {row.words.most} words · reading {saidReading(row)} · {row.claims} claims
      · PEMAT {saidPemat(row)} · {row.status}
    </p>
  );
}
