import { type ReactElement, type ReactNode, useId, useMemo } from 'react';
import type { CastBundle } from '../../../slides/format/model/bundle.ts';
import { SvgChildren } from '../figure/svg-node.tsx';
import { svgProps } from '../figure/svg-props.ts';
import styles from './cast.module.css';
import { CastContext } from './cast-context.ts';

export interface CastProps {
  /** The same list as long as nothing is added: each new one draws the cast anew. */
  bundles: readonly CastBundle[];
  children: ReactNode;
}

/**
 * Puts the cast into the page, once, and lets the figures below it draw with it. The ids of its members are given here:
 * none comes from content.
 */
export function Cast({ bundles, children }: CastProps): ReactElement {
  const prefix = useId();
  const members = useMemo(() => {
    const symbols = new Map(bundles.flatMap((bundle) => Object.entries(bundle.symbols)));
    return [...symbols].map(([name, symbol], index) => ({ name, symbol, id: `${prefix}-${index}` }));
  }, [bundles, prefix]);
  const ids = useMemo(() => new Map(members.map(({ name, id }) => [name, id])), [members]);
  return (
    <CastContext value={ids}>
      <svg className={styles.cast} aria-hidden="true">
        <defs>
          {members.map(({ name, symbol, id }) => (
            <symbol key={name} {...svgProps(symbol.attributes, '')} id={id}>
              <SvgChildren nodes={symbol.children} prefix={`${id}-`} shownUpTo="all" />
            </symbol>
          ))}
        </defs>
      </svg>
      {children}
    </CastContext>
  );
}
