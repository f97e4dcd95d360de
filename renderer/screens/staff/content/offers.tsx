import { Ban, CircleCheck, FileSearch, Hourglass, type LucideIcon, PackageOpen } from 'lucide-react';
import { useIntl } from 'react-intl';
import { localeOf } from '../../../i18n/locale.ts';
import { useWords, Words } from '../../../i18n/words.tsx';
import type { Offer, PackState, Settings } from '../../../session-driver/kiosk.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './content.module.css';
import { Refusal } from './refusal.tsx';
import { writtenSize } from './written-size.policy.ts';

const signs: Readonly<Record<Offer['state']['is'], LucideIcon>> = {
  reading: Hourglass,
  ready: PackageOpen,
  'taken-back': PackageOpen,
  refused: Ban,
  installed: CircleCheck,
};

export interface OffersProps {
  state: PackState;
  country: Settings['country'];
  onOpen: (offer: Offer) => void;
}

/** What lies on sticks and in the drop folder: what can be installed, and why the rest cannot. */
export function Offers({ state: { offers, hasKeys }, country, onOpen }: OffersProps) {
  const say = useWords();
  return (
    <section className={styles.part} data-part="offers" data-stop={say('packs.offers')}>
      <h2>{say('packs.offers')}</h2>
      {!hasKeys && (
        <p className={styles.heed}>
          <Words id="packs.no-keys" />
        </p>
      )}
      {offers.length === 0 ? (
        <p>
          <Words id="packs.no-offers" />
        </p>
      ) : (
        <ul className={styles.rows}>
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} country={country} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OfferRow({ offer, country, onOpen }: { offer: Offer } & Pick<OffersProps, 'country' | 'onOpen'>) {
  const say = useWords();
  const locale = localeOf(useIntl().locale, country);
  const { from, file, bytes, state, pack } = offer;
  const name = pack?.name ?? file;
  return (
    <li className={styles.row} data-offer={file} data-state={state.is} data-stop={name}>
      <Icon of={signs[state.is]} />
      <div className={styles.words}>
        <p>
          <b>{name}</b>
        </p>
        <p className={styles.small}>
          {say(from === 'usb' ? 'packs.from-usb' : 'packs.from-folder', { size: writtenSize(bytes, locale) })}{' '}
          {pack !== null && <bdi>{file}</bdi>}
        </p>
        {pack !== null && (
          <p className={styles.small}>
            {say('packs.signed', { version: pack.version, name: pack.key.name })}
          </p>
        )}
        {state.is === 'refused' ? (
          <Refusal reason={state.reason} detail={state.detail} />
        ) : (
          <p>
            <Words id={`packs.offer.${state.is}`} />
          </p>
        )}
      </div>
      {(state.is === 'ready' || state.is === 'taken-back') && (
        <Button variant="primary" icon={FileSearch} onPress={() => onOpen(offer)}>
          <Words id="packs.what-changes" />
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
    </li>
  );
}
