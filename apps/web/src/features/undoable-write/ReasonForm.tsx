import { type JSX, type ReactNode, useState } from 'react';
import { ReasonField } from '../../ui/ReasonField';
import { WriteForm } from '../../ui/WriteForm';
import { useSend } from './useSend';

interface ReasonFormProps {
  /** Words of the button: `Take it back`. */
  readonly action: string;
  /** `Why is it taken back?` */
  readonly question: string;
  /** Most characters of the reason. */
  readonly maxLength: number;
  /** What it is about, and what comes of it. */
  readonly children?: ReactNode;
  /** Writes it, with the reason. @throws CombinedError where it is refused, which is shown then. */
  readonly onSend: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the reason of something, and writes it with that; the reason stays in the log. */
export function ReasonForm(props: ReasonFormProps): JSX.Element {
  const { action, question, maxLength, children, onSend, onCancel } = props;
  const [reason, setReason] = useState('');
  const { tried, busy, refused, send } = useSend();
  const problem = reason.trim() === '' ? 'Say why, for whoever reads the log.' : null;
  return (
    <WriteForm
      action={action}
      busy={busy}
      refused={refused?.message ?? null}
      onSend={() => void send(problem === null ? () => onSend(reason.trim()) : null)}
      onCancel={onCancel}
    >
      {children}
      <ReasonField
        label={question}
        value={reason}
        problem={tried ? problem : null}
        autoFocus
        maxLength={maxLength}
        onChange={setReason}
      />
    </WriteForm>
  );
}
