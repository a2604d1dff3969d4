import { Button } from '@mantine/core';
import { type JSX, useContext, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { useRole } from '../../api/viewer';
import { ReadOnly } from '../../commands/commands';
import { useExplorer } from '../../domain/explorerStore';
import { counted } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { openMerge } from '../merge';
import { Waiting } from '../progress';
import { DuplicateEntry } from './DuplicateEntry';
import { duplicatePage, type LikelyDuplicate } from './duplicateQueries';
import styles from './Duplicates.module.css';

interface DuplicatesSheetProps {
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** What was read so far. */
interface Read {
  readonly found: readonly LikelyDuplicate[];
  /** The cursor to go on from; null: that is all. */
  readonly next: string | null;
}

/** Pairs of actors that are likely one, the most likely first, each with why. Nothing is merged without a person. */
export default function DuplicatesSheet({ scheme, onClose }: DuplicatesSheetProps): JSX.Element {
  const client = useClient();
  const mayWrite = useRole() !== 'READER';
  const readOnly = useContext(ReadOnly);
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  // A new object for each page that is asked for.
  const [asked, setAsked] = useState<{ readonly after: string | null }>({ after: null });
  useEffect(() => {
    let gone = false;
    void client
      .query(duplicatePage, asked, { words: 'Comparing the actors…', requestPolicy: 'network-only' })
      .toPromise()
      .then((answer) => {
        if (gone) return;
        const page = answer.data?.likelyDuplicates;
        setError(answer.error ?? null);
        if (!page) return;
        setRead((before) => ({
          found: [...(asked.after === null ? [] : (before?.found ?? [])), ...page.nodes],
          next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
        }));
      });
    return () => {
      gone = true;
    };
  }, [client, asked]);
  const isSettled = (pair: LikelyDuplicate): void =>
    setRead((before) => before && { ...before, found: before.found.filter((one) => one !== pair) });
  const failed = error && (
    <ErrorMessage
      title="The actors cannot be compared"
      advice={describeError(error)}
      onRetry={() => {
        setError(null);
        setAsked({ after: asked.after });
      }}
    />
  );
  return (
    <Sheet title="One actor, two names?" wide onClose={onClose}>
      <p className={styles.hint}>
        Actors that are likely one, by names in any spelling or script, identifiers and neighbours. Nothing is
        merged unless you say so; a pair that you keep apart does not come back.
      </p>
      {read === null
        ? (failed ?? <Waiting words="Comparing the actors…" asked={[duplicatePage]} />)
        : listed(read, failed)}
    </Sheet>
  );

  function listed({ found, next }: Read, failed: JSX.Element | null): JSX.Element {
    return (
      <>
        <p role="status" className={styles.count}>
          {found.length === 0
            ? `No${next === null ? '' : ' further'} actors are likely one.`
            : `${counted(found.length, 'pair')}${next === null ? '' : ', and more'}`}
        </p>
        <ul aria-label="Actors that are likely one">
          {[...found]
            .sort((a, b) => b.score - a.score)
            .map((pair) => (
              <DuplicateEntry
                key={`${pair.one.id} ${pair.other.id}`}
                pair={pair}
                scheme={scheme}
                mayWrite={mayWrite && !readOnly}
                onOpen={(id) => {
                  useExplorer.getState().openDetails({ kind: 'actor', id });
                  onClose();
                }}
                onMerge={() => {
                  onClose();
                  openMerge(pair.one.id, pair.other.id);
                }}
                onSettled={() => isSettled(pair)}
              />
            ))}
        </ul>
        {failed}
        {next !== null && error === null && (
          <Button variant="default" loading={asked.after === next} onClick={() => setAsked({ after: next })}>
            Show more
          </Button>
        )}
      </>
    );
  }
}
