import { credibilities, type Credibility, describeGrade, Reliability } from '@entente/model';
import { type JSX, useId, useState } from 'react';
import { useClient } from 'urql';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { ReasonField } from '../../ui/ReasonField';
import { Sheet } from '../../ui/Sheet';
import { WriteForm } from '../../ui/WriteForm';
import { useSend } from '../undoable-write';
import styles from './JudgementLine.module.css';
import { judge, type Subject } from './judgementWrites';

const grades: Readonly<Record<Subject['kind'], readonly (Reliability | Credibility)[]>> = {
  source: Object.values(Reliability),
  claim: credibilities,
};
const titles = { source: 'How reliable is this source?', claim: 'How credible is this claim?' } as const;

interface JudgeSheetProps {
  readonly subject: Subject;
  readonly onClose: () => void;
}

/** Asks for a grade of the Admiralty code and a reason; a judgement that stands can be withdrawn. */
export default function JudgeSheet({ subject, onClose }: JudgeSheetProps): JSX.Element {
  const client = useClient();
  const { kind, name, judged } = subject;
  const [chosen, setChosen] = useState<Reliability | Credibility | 'none' | null>(
    grades[kind].find((grade) => grade === judged?.grade) ?? null,
  );
  const [reason, setReason] = useState('');
  const { tried, busy, refused, send } = useSend();
  const problemId = useId();
  const problem = reason.trim() === '' ? 'Say why, for whoever reads it.' : null;

  async function record(grade: Reliability | Credibility | null): Promise<void> {
    await judge(client, subject, grade, reason.trim());
    useExplorer
      .getState()
      .announce(grade === null ? 'The judgement is withdrawn.' : `Judged ${describeGrade(grade)}.`);
    onClose();
  }

  return (
    <Sheet title={`Judge a ${kind}`} onClose={onClose}>
      <WriteForm
        action="Record it"
        busy={busy}
        refused={refused?.message ?? null}
        onSend={() =>
          void send(
            problem !== null || chosen === null ? null : () => record(chosen === 'none' ? null : chosen),
          )
        }
        onCancel={onClose}
      >
        <p className={styles.subject} dir="auto">
          {name}
        </p>
        <p className={styles.note}>
          By the Admiralty code. It is your judgement, kept with your name and reason; Entente itself judges
          nothing.
        </p>
        <fieldset
          className={styles.grades}
          aria-describedby={tried && chosen === null ? problemId : undefined}
        >
          <legend>{titles[kind]}</legend>
          {grades[kind].map((grade) => (
            <label key={grade} className={styles.grade}>
              <input type="radio" name="grade" checked={chosen === grade} onChange={() => setChosen(grade)} />
              {describeGrade(grade)}
            </label>
          ))}
          {judged !== null && (
            <label className={styles.grade}>
              <input
                type="radio"
                name="grade"
                checked={chosen === 'none'}
                onChange={() => setChosen('none')}
              />
              Not judged: withdraw what stands
            </label>
          )}
          {tried && chosen === null && (
            <p id={problemId} className={styles.problem}>
              Choose one.
            </p>
          )}
        </fieldset>
        <ReasonField
          label="Why?"
          value={reason}
          problem={tried ? problem : null}
          maxLength={1000}
          onChange={setReason}
        />
      </WriteForm>
    </Sheet>
  );
}
