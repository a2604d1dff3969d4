import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type AddedFile,
  type FileDetails,
  type FileProposal,
  type FileState,
  type HeldFile,
  holdingAddress,
  proposedDetails,
  sendFile,
  UploadError,
} from './documentFiles';

/** Files that are sent at once; the server reads two at a time. */
const AT_ONCE = 2;

/** The files that are being added, and what can be done with them. */
export interface AddedFiles {
  readonly files: readonly AddedFile[];
  readonly add: (files: readonly File[]) => void;
  readonly change: (key: string, details: FileDetails) => void;
  readonly hold: (key: string, keepBoth?: boolean) => void;
  readonly remove: (key: string) => void;
}

/**
 * Sends files to be read, one after another, and holds them when a person says so.
 *
 * @param onHeld called when one is held
 */
export function useAddedFiles(onHeld: (held: HeldFile) => void): AddedFiles {
  const [files, setFiles] = useState<readonly AddedFile[]>([]);
  const waiting = useRef<(() => Promise<void>)[]>([]);
  const running = useRef(0);
  const stops = useRef(new Map<string, AbortController>());
  const ended = useRef(onHeld);
  useEffect(() => {
    ended.current = onHeld;
  }, [onHeld]);

  const put = useCallback((key: string, state: FileState): void => {
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, state } : one)));
  }, []);

  const run = useCallback((work: () => Promise<void>): void => {
    waiting.current.push(work);
    const next = (): void => {
      const first = running.current < AT_ONCE ? waiting.current.shift() : undefined;
      if (!first) return;
      running.current += 1;
      void first().finally(() => {
        running.current -= 1;
        next();
      });
    };
    next();
  }, []);

  const add = useCallback(
    (chosen: readonly File[]): void => {
      const added = chosen.map((file): AddedFile => ({
        key: crypto.randomUUID(),
        file,
        state: { kind: 'reading', sent: 0 },
      }));
      setFiles((all) => [...all, ...added]);
      for (const { key, file } of added) {
        const stop = new AbortController();
        stops.current.set(key, stop);
        run(async () => {
          if (stop.signal.aborted) return;
          const address = `/documents/proposal?${new URLSearchParams({ name: file.name }).toString()}`;
          try {
            const sent = (share: number): void => put(key, { kind: 'reading', sent: share });
            const proposal = await sendFile<FileProposal>(address, file, sent, stop.signal);
            put(key, { kind: 'read', proposal, details: proposedDetails(proposal), problem: null });
          } catch (error) {
            put(key, { kind: 'refused', message: (error as Error).message });
          }
        });
      }
    },
    [put, run],
  );

  return {
    files,
    add,
    change: (key, details) =>
      setFiles((all) =>
        all.map((one) =>
          one.key === key && one.state.kind === 'read'
            ? { ...one, state: { ...one.state, details, problem: null } }
            : one,
        ),
      ),
    hold: (key, keepBoth = false) => {
      const found = files.find((one) => one.key === key);
      if (found?.state.kind !== 'read') return;
      const { proposal, details } = found.state;
      put(key, { kind: 'holding', proposal, details, sent: 0 });
      const stop = stops.current.get(key) ?? new AbortController();
      run(async () => {
        try {
          const sent = (share: number): void => put(key, { kind: 'holding', proposal, details, sent: share });
          const address = holdingAddress(found.file.name, details, keepBoth);
          const held = await sendFile<HeldFile>(address, found.file, sent, stop.signal);
          put(key, { kind: 'done', held });
          ended.current(held);
        } catch (error) {
          const field = error instanceof UploadError ? fieldOf(error.field, details) : null;
          put(key, {
            kind: 'read',
            proposal,
            details,
            problem: { field, message: (error as Error).message },
          });
        }
      });
    },
    remove: (key) => {
      stops.current.get(key)?.abort();
      setFiles((all) => all.filter((one) => one.key !== key));
    },
  };
}

/** The field of the form that an error names. */
function fieldOf(name: string | null, details: FileDetails): keyof FileDetails | null {
  const field = name?.split('.')[0] ?? '';
  return Object.hasOwn(details, field) ? (field as keyof FileDetails) : null;
}
