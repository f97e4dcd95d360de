/** The problems of a deck: those of the slide that is shown first, each with what to write instead. */
import type { ReactElement } from 'react';
import type { ToldProblem } from './told.ts';

interface ProblemsProps {
  problems: readonly ToldProblem[];
  language: string;
  slide: string;
  onSlide(slide: string): void;
}

/** Two lists: this slide, and the rest of the deck. A problem of another slide leads to it. */
export function Problems({ problems, language, slide, onSlide }: ProblemsProps): ReactElement {
  const isHere = (problem: ToldProblem) => problem.slide === slide && problem.language === language;
  const here = problems.filter(isHere);
  const others = problems.filter((problem) => !isHere(problem));
  return (
    <section className="problems" aria-label="Problems" aria-live="polite">
      <h2>This slide</h2>
      {here.length === 0 ? <p className="good">No problem.</p> : null}
      {here.map((problem) => (
        <ProblemCard key={keyOf(problem)} problem={problem} />
      ))}
      {others.length > 0 ? <h2>Elsewhere in the deck ({others.length})</h2> : null}
      {others.map((problem) => (
        <ProblemCard key={keyOf(problem)} problem={problem} onSlide={onSlide} />
      ))}
    </section>
  );
}

const keyOf = ({ file, line, column, code, message }: ToldProblem) =>
  `${file}:${line}:${column}:${code}:${message}`;

function ProblemCard({
  problem,
  onSlide,
}: {
  problem: ToldProblem;
  onSlide?(slide: string): void;
}): ReactElement {
  const {
    severity,
    message,
    excerpt,
    excerptOffset,
    length = 1,
    advice,
    file,
    line,
    column,
    slide,
  } = problem;
  return (
    <article className={`problem ${severity}`}>
      <p className="message">
        <b>{severity}</b> {message}
      </p>
      {excerpt.trim() === '' ? null : (
        <pre>
          {excerpt.slice(0, excerptOffset)}
          <mark>{excerpt.slice(excerptOffset, excerptOffset + length)}</mark>
          {excerpt.slice(excerptOffset + length)}
        </pre>
      )}
      <p className="advice">{advice}</p>
      <p className="where">
        {file}:{line}:{column}
        {slide !== undefined && onSlide ? (
          <button type="button" onClick={() => onSlide(slide)}>
            Show “{slide}”
          </button>
        ) : null}
      </p>
    </article>
  );
}
