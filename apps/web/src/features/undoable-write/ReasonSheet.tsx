import type { JSX, ReactNode } from 'react';
import { Sheet } from '../../ui/Sheet';
import { ReasonForm } from './ReasonForm';

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
export function ReasonSheet({ title, children, onSend, onClose, ...words }: ReasonSheetProps): JSX.Element {
  return (
    <Sheet title={title} onClose={onClose}>
      <ReasonForm
        {...words}
        maxLength={2000}
        onSend={async (reason) => {
          await onSend(reason);
          onClose();
        }}
        onCancel={onClose}
      >
        {children}
      </ReasonForm>
    </Sheet>
  );
}
