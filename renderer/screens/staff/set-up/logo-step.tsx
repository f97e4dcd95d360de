import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { FoundLogo, SetUpView } from '../../../../electron/bridge/contract.ts';
import { Words } from '../../../i18n/words.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Tick } from '../../../ui/tick/tick.tsx';
import type { Draft } from './draft.policy.ts';
import styles from './set-up.module.css';

export interface LogoStepProps {
  draft: Draft;
  view: SetUpView;
  change: (changes: Partial<Draft>) => void;
  ask: () => Promise<FoundLogo[]>;
  report: (where: string, error: unknown) => void;
}

/** The pictures that were found, each as it looks; a stick that comes later is found by looking again. */
export function LogoStep({ draft: { logo }, view, change, ask, report }: LogoStepProps) {
  const [found, setFound] = useState<FoundLogo[] | null>(null);
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `looks` says when
  useEffect(() => {
    let isWanted = true;
    const show = (logos: FoundLogo[]) => isWanted && setFound(logos);
    ask().then(show, (error: unknown) => {
      report('logos', error);
      show([]);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, report, looks]);
  return (
    <>
      <p className={styles.lead}>
        <Words id="setup.logo-lead" />
      </p>
      <div className={styles.ticks}>
        {view.now.hasLogo && (
          <Tick ticked={logo === 'keep'} onTick={() => change({ logo: 'keep' })}>
            <Words id="setup.logo-keep" />
          </Tick>
        )}
        <Tick ticked={logo === 'none'} onTick={() => change({ logo: 'none' })}>
          <Words id="setup.logo-none" />
        </Tick>
        {found?.map(({ id, name, folder, picture }) =>
          picture === null ? (
            <p key={id} className={styles.lead}>
              <Words id="setup.logo-wrong" values={{ name, folder }} />
            </p>
          ) : (
            <Tick key={id} ticked={logo === id} onTick={() => change({ logo: id })}>
              <span className={styles.picture}>
                <img src={picture} alt="" />
                <span>
                  {name}
                  <span className={styles.order}> {folder}</span>
                </span>
              </span>
            </Tick>
          ),
        )}
      </div>
      <div className={styles.choice}>
        <p className={styles.lead} role="status">
          {found === null && <Words id="setup.logo-looking" />}
          {found?.length === 0 && <Words id="setup.logo-nothing" />}
        </p>
        <Button icon={RotateCw} off={found === null} onPress={() => setLooks((before) => before + 1)}>
          <Words id="setup.logo-again" />
        </Button>
      </div>
    </>
  );
}
