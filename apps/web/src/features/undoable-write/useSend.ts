import { useRef, useState } from 'react';
import { CombinedError } from 'urql';
import { type InputProblem, inputProblem } from '../../api/errors';

/** How far a form is with what it writes to the server. */
export interface Sending {
  /** Whether somebody tried to send it, so that what is missing is shown. */
  readonly tried: boolean;
  readonly busy: boolean;
  /** Why the server refused it; null: it did not, or the form was changed since. */
  readonly refused: InputProblem | null;
  /** Writes it, unless that goes on already; null: the form cannot be sent as it is. */
  readonly send: (write: (() => Promise<void>) | null) => Promise<void>;
  readonly clearRefused: () => void;
}

/** Sends a form once at a time, and keeps what the server refused. Any other error is thrown. */
export function useSend(): Sending {
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<InputProblem | null>(null);
  // A second press may come before the first one is drawn.
  const isSending = useRef(false);
  return {
    tried,
    busy,
    refused,
    send: async (write) => {
      setTried(true);
      if (isSending.current || write === null) return;
      isSending.current = true;
      setBusy(true);
      try {
        await write();
      } catch (error) {
        if (!(error instanceof CombinedError)) throw error;
        setRefused(inputProblem(error));
      } finally {
        isSending.current = false;
        setBusy(false);
      }
    },
    clearRefused: () => setRefused(null),
  };
}
