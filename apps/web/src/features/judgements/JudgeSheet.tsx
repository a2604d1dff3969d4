import { credibilities, type Credibility, describeGrade, Reliability } from '@entente/model';
import { type JSX, useId, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/explorerStore';
import { ReasonField } from '../../ui/ReasonField';
import { Sheet } from '../../ui/Sheet';
import { WriteForm } from '../../ui/WriteForm';
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
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const problemId = useId();
  const problem = reason.trim() === '' ? 'Say why, for whoever reads it.' : null;

  async function send(): Promise<void> {
    setTried(true);
    if (busy || problem !== null || chosen === null) return;
    setBusy(true);
    try {
      await judge(client, subject, chosen === 'none' ? null : chosen, reason.trim());
      useExplorer
        .getState()
        .announce(chosen === 'none' ? 'The judgement is withdrawn.' : `Judged ${describeGrade(chosen)}.`);
      onClose();
    } catch (error) {
      if (!(error instanceof CombinedError)) throw error;
      setRefused(describeError(error));
      setBusy(false);
    }
  }

  return (
    <Sheet title={`Judge a ${kind}`} onClose={onClose}>
      <WriteForm
        action="Record it"
        busy={busy}
        refused={refused}
        onSend={() => void send()}
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
