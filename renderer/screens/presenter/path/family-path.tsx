import { Eraser, Layers } from 'lucide-react';
import {
  type Age,
  ages,
  type Disease,
  diseases,
  type ProductId,
  productIds,
  products,
} from '../../../../slides/format/model/applies.ts';
import { countries } from '../../../../slides/format/model/countries.ts';
import type { Jurisdiction } from '../../../../slides/format/model/library.ts';
import { choicesOn, isEmptyPath, type Path, withChoice } from '../../../../slides/format/model/path.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Panel } from '../../../ui/panel/panel.tsx';
import { Scroller } from '../../../ui/scroller/scroller.tsx';
import { useKiosk, useSend, useSettings } from '../../kiosk/kiosk-context.ts';
import type { ToolProps } from '../../tools/tools.ts';
import { useLead } from '../talking.tsx';
import styles from './path.module.css';
import { useDecksOnPath, usePath } from './use-path.ts';

/**
 * What a consultant says of the family: disease, product, a grown-up or a child, country. What would contradict the rest cannot be
 * chosen. A touch on what is chosen takes it back.
 */
export function FamilyPath({ index }: ToolProps) {
  const say = useWords();
  const send = useSend();
  const path = usePath();
  const { showsAll } = useLead();
  const { slides } = useDecksOnPath(index);
  const offered = choicesOn(path);
  const take = (next: Path) =>
    send({ type: 'lead', change: { to: 'path', path: isEmptyPath(next) ? null : next } });
  const choose = (change: Partial<Path>) => take(withChoice(path, change));
  const nothing = isEmptyPath(path);
  return (
    <Panel
      title={say('path.title')}
      lead={say('path.lead')}
      closeLabel={say('panel.close')}
      onClose={() => send({ type: 'panel', panel: null })}
      screen="path"
    >
      <Scroller
        label={say('path.title')}
        edge="panel"
        on={say('scroll.on')}
        end={say('scroll.end')}
        back={say('scroll.back')}
      >
        <div className={styles.choices}>
          <Choice<Disease>
            name={say('path.disease')}
            all={diseases}
            offered={offered.diseases}
            chosen={path.disease}
            say={(disease) => say(`path.disease.${disease}`)}
            onChoose={(disease) => choose({ disease })}
          />
          <Choice<ProductId>
            name={say('path.product')}
            all={productIds}
            offered={offered.products}
            chosen={path.product}
            say={(product) => products[product].name}
            onChoose={(product) => choose({ product })}
            note={offered.products.length === 0 ? say('path.no-product') : undefined}
          />
          <Choice<Age>
            name={say('path.age')}
            all={ages}
            offered={offered.ages}
            chosen={path.age}
            say={(age) => say(`path.age.${age}`)}
            onChoose={(age) => choose({ age })}
          />
          <Country />
        </div>
      </Scroller>
      <div className={styles.sum}>
        <p role="status">
          {nothing ? say('path.nothing') : showsAll ? say('path.shown') : say('path.left', { slides })}
        </p>
        <Button
          icon={Layers}
          pressed={showsAll}
          off={nothing}
          onPress={() => send({ type: 'lead', change: { to: 'show-all', showsAll: !showsAll } })}
        >
          <Words id="path.show-all" />
        </Button>
        <Button
          icon={Eraser}
          off={nothing}
          onPress={() => send({ type: 'lead', change: { to: 'path', path: null } })}
        >
          <Words id="path.clear" />
        </Button>
      </div>
    </Panel>
  );
}

/**
 * Whose approvals, rules and numbers this talk is about: the clinic's, until another country is chosen for a family from there. The
 * shell loads both sides anew for it. A touch on what is chosen leads back to the clinic's.
 */
function Country() {
  const say = useWords();
  const { kiosk, report } = useKiosk();
  const { country, clinicCountry } = useSettings();
  const choose = (next: Jurisdiction) =>
    void kiosk.chooseCountry(next).catch((error: unknown) => report('country', error));
  const isOwn = country === clinicCountry;
  return (
    <Choice<Jurisdiction>
      name={say('path.country')}
      all={[...countries, 'all']}
      offered={[...countries, 'all']}
      chosen={country}
      say={(each) => say(`path.country.${each}`)}
      onChoose={(each) => choose(each ?? clinicCountry)}
      note={
        isOwn
          ? say('path.country-own')
          : say('path.country-other', { country: say(`path.country.${clinicCountry}`) })
      }
    />
  );
}

interface ChoiceProps<Name extends string> {
  name: string;
  all: readonly Name[];
  /** Those that contradict nothing. */
  offered: readonly Name[];
  chosen: Name | null;
  say: (one: Name) => string;
  onChoose: (one: Name | null) => void;
  note?: string | undefined;
}

function Choice<Name extends string>({ name, all, offered, chosen, say, onChoose, note }: ChoiceProps<Name>) {
  return (
    <section className={styles.choice} data-stop="" aria-label={name}>
      <h3>{name}</h3>
      <div className={styles.options}>
        {all.map((one) => (
          <Button
            key={one}
            pressed={one === chosen}
            off={!offered.includes(one)}
            onPress={() => onChoose(one === chosen ? null : one)}
          >
            {say(one)}
          </Button>
        ))}
      </div>
      {note !== undefined && <p>{note}</p>}
    </section>
  );
}
