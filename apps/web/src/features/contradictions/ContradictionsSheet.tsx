import type { Disagreement } from '@entente/model';
import { Button } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/explorerStore';
import { toggled } from '../../domain/selection';
import { displayDate } from '../../domain/words/dates';
import { counted } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Sheet } from '../../ui/Sheet';
import { overviewFilter } from '../overview/overviewData';
import { Waiting } from '../progress';
import {
  allDisagreements,
  type Contradiction,
  contradictionPage,
  disagreementNames,
} from './contradictionQueries';
import { ContradictionEntry } from './ContradictionEntry';
import styles from './Contradictions.module.css';

/** Claims that contradict each other among what passes the filters, each two side by side with their passages. */
export default function ContradictionsSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { filters, clocks, dates, openDetails } = useExplorer();
  const [kinds, setKinds] = useState<readonly Disagreement[]>(allDisagreements);
  const filter = JSON.stringify(overviewFilter({ filters, clocks, dates }));
  const knownAt = clocks?.knownAt ?? null;
  return (
    <Sheet title="Contradictions" wide onClose={onClose}>
      <p className={styles.hint}>
        Claims that cannot both be right, on one relation or on two of one pair, type and time, among what
        passes the filters{knownAt === null ? '' : `, as known by ${displayDate(knownAt)}`}. Which one holds
        is for you to say.
      </p>
      <fieldset className={styles.kinds}>
        <legend className="unseen">What they disagree on</legend>
        {allDisagreements.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={() => setKinds(toggled(kinds, kind))}
            />
            {disagreementNames[kind]}
          </label>
        ))}
      </fieldset>
      {kinds.length === 0 ? (
        <p className={styles.hint}>Choose what the claims are to disagree on.</p>
      ) : (
        <ContradictionList
          key={`${filter} ${kinds.join()}`}
          filter={filter}
          kinds={kinds}
          onOpen={(opened) => {
            openDetails(opened);
            onClose();
          }}
        />
      )}
    </Sheet>
  );
}

interface ContradictionListProps {
  /** A RelationFilter, JSON. */
  readonly filter: string;
  readonly kinds: readonly Disagreement[];
  readonly onOpen: (opened: { readonly kind: 'relation' | 'actor'; readonly id: string }) => void;
}

/** What was read so far. */
interface Read {
  readonly found: readonly Contradiction[];
  /** The cursor to go on from; null: that is all. */
  readonly next: string | null;
}

function ContradictionList({ filter, kinds, onOpen }: ContradictionListProps): JSX.Element {
  const client = useClient();
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  // A new object for each page that is asked for.
  const [asked, setAsked] = useState<{ readonly after: string | null }>({ after: null });
  useEffect(() => {
    let gone = false;
    const variables = { filter: JSON.parse(filter) as object, kinds: [...kinds], after: asked.after };
    void client
      .query(contradictionPage, variables, { words: 'Comparing the claims…', requestPolicy: 'network-only' })
      .toPromise()
      .then((answer) => {
        if (gone) return;
        const page = answer.data?.contradictions;
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
  }, [client, filter, kinds, asked]);

  const failed = error && (
    <ErrorMessage
      title="The claims cannot be compared"
      advice={describeError(error)}
      onRetry={() => {
        setError(null);
        setAsked({ after: asked.after });
      }}
    />
  );
  if (read === null) return failed ?? <Waiting words="Comparing the claims…" asked={[contradictionPage]} />;
  const { found, next } = read;
  return (
    <>
      <p role="status" className={styles.count}>
        {found.length === 0
          ? 'No claims contradict each other among what passes the filters.'
          : `${counted(found.length, 'contradiction')}${next === null ? '' : ', and more'}`}
      </p>
      <ul className={styles.list} aria-label="Contradictions">
        {found.map((contradiction) => (
          <ContradictionEntry
            key={`${contradiction.first.id} ${contradiction.second.id}`}
            contradiction={contradiction}
            onOpen={onOpen}
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
