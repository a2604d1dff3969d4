import { type Credibility, describeGrade, type Reliability } from '@entente/model';
import { type JSX, useState } from 'react';
import { displayDate } from '../../domain/words/dates';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import styles from './JudgementLine.module.css';
import { type Subject, useMayJudge } from './judgementWrites';

const JudgeSheet = onDemand(() => import('./JudgeSheet'));

const names = { source: 'Source', claim: 'Credibility' } as const;

/** How a source or a claim is judged, with the reason, by whom and when; for editors the way to judge it. Nothing for readers where nobody judged. */
export function JudgementLine(subject: Subject): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const mayJudge = useMayJudge();
  const { kind, name, judged } = subject;
  if (judged === null && !mayJudge) return null;
  const close = (): void => setOpen(false);
  return (
    <div className={styles.line}>
      {judged !== null && (
        <p>
          {names[kind]}: <strong>{describeGrade(judged.grade as Reliability | Credibility)}</strong>
          <span className={styles.detail}>
            {' '}
            <bdi>{judged.reason}</bdi> ({judged.by}, {displayDate(judged.at.slice(0, 10))})
          </span>
        </p>
      )}
      {mayJudge && (
        <button type="button" className={styles.action} onClick={() => setOpen(true)}>
          {judged === null ? `Judge the ${kind}` : 'Change the judgement'}
          <span className="unseen">: {name}</span>
        </button>
      )}
      {open && (
        <ErrorBoundary title={`Judge a ${kind}`} onClose={close}>
          <JudgeSheet subject={subject} onClose={close} />
        </ErrorBoundary>
      )}
    </div>
  );
}
