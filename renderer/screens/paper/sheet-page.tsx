import { type ReactNode, useLayoutEffect } from 'react';
import { keyed } from '../../deck/index.ts';
import { Unbroken } from '../../ui/unbroken/unbroken.tsx';
import { useSettings } from '../kiosk/kiosk-context.ts';
import styles from './paper.module.css';

export interface SheetPageProps {
  title: string;
  /** The size of its words, in hundredths of the usual one. */
  text: number;
  children: ReactNode;
}

/** A sheet under its title and the clinic's name. Its title is that of the PDF. */
export function SheetPage({ title, text, children }: SheetPageProps) {
  const { clinicName } = useSettings();
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className={styles.paper} data-screen="paper" data-text={text}>
      <p className={styles.clinic}>
        <bdi>{clinicName}</bdi>
      </p>
      <h1>
        <Unbroken>{title}</Unbroken>
      </h1>
      {children}
    </main>
  );
}

const bullet = /^• /;

/** Lines of plain text: those that begin with a bullet are a list. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return keyed(groupsOf(lines)).map(([key, group]) =>
    group.isList ? (
      <ul key={key} className={styles.list}>
        {keyed(group.lines).map(([at, line]) => (
          <li key={at}>
            <Unbroken>{line.replace(bullet, '')}</Unbroken>
          </li>
        ))}
      </ul>
    ) : (
      keyed(group.lines).map(([at, line]) => (
        <p key={`${key} ${at}`}>
          <Unbroken>{line}</Unbroken>
        </p>
      ))
    ),
  );
}

interface Group {
  isList: boolean;
  lines: string[];
}

function groupsOf(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const isList = bullet.test(line);
    const last = groups.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else groups.push({ isList, lines: [line] });
  }
  return groups;
}
