import { type JSX, type ReactNode, useState } from 'react';
import { CombinedError } from 'urql';
import { describeError } from '../../api/errors';
import { ReasonField } from '../../ui/ReasonField';
import { Sheet } from '../../ui/Sheet';
import { WriteForm } from '../../ui/WriteForm';

interface ReasonSheetProps {
  /** `Take back a claim`. */
  readonly title: string;
  /** Words of the button: `Take it back`. */
  readonly action: string;
  /** `Why is it taken back?` */
  readonly question: string;
  /** What it is about, and what comes of it. */
  readonly children: ReactNode;
  /** Writes it, with the reason. @throws CombinedError where it is refused, which is shown then. */
  readonly onSend: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why something is taken away; the reason stays in the log. */
export function ReasonSheet({
  title,
  action,
  question,
  children,
  onSend,
  onClose,
}: ReasonSheetProps): JSX.Element {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const problem = reason.trim() === '' ? 'Say why, for whoever reads the log.' : null;

  async function send(): Promise<void> {
    setTried(true);
    if (busy || problem !== null) return;
    setBusy(true);
    try {
      await onSend(reason.trim());
      onClose();
    } catch (error) {
      if (!(error instanceof CombinedError)) throw error;
      setRefused(describeError(error));
      setBusy(false);
    }
  }

  return (
    <Sheet title={title} onClose={onClose}>
      <WriteForm action={action} busy={busy} refused={refused} onSend={() => void send()} onCancel={onClose}>
        {children}
        <ReasonField
          label={question}
          value={reason}
          problem={tried ? problem : null}
          autoFocus
          maxLength={2000}
          onChange={setReason}
        />
      </WriteForm>
    </Sheet>
  );
}
