import type { Gap } from '@entente/model';
import { Button } from '@mantine/core';
import type { ResultOf } from 'gql.tada';
import { type JSX, useEffect, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { describeError } from '../../api/errors';
import { toggled } from '../../domain/network/selection';
import { displayDate } from '../../domain/words/dates';
import { describeGrade } from '../../domain/words/evidence';
import { counted, relationSentence } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { EvidenceLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { Waiting } from '../progress';
import { type GapFilter, gapRelations, relationsWithGap } from './gapRelations';
import styles from './Gaps.module.css';

interface LookedAt {
  /** Relation ids. */
  readonly ids: readonly string[];
  readonly toggle: (relationId: string) => void;
}

/** Relations ticked off in the work list, in local storage. */
const useLookedAt = create<LookedAt>()(
  persist(
    (set) => ({
      ids: [],
      toggle: (relationId) => set(({ ids }) => ({ ids: toggled(ids, relationId) })),
    }),
    { name: 'entente-looked-at' },
  ),
);

interface GapWorkListProps {
  readonly kind: Gap;
  readonly filter: GapFilter;
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onOpen: (relationId: string) => void;
}

type GapRelation = ResultOf<typeof gapRelations>['gaps']['nodes'][number];

const LISTED = 100;

/** Work list of relations with a gap. */
export function GapWorkList({ kind, filter, openId, scheme, onOpen }: GapWorkListProps): JSX.Element {
  const client = useClient();
  const [found, setFound] = useState<readonly GapRelation[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [listed, setListed] = useState(LISTED);
  const { ids: lookedAt, toggle } = useLookedAt();
  useEffect(() => {
    let gone = false;
    relationsWithGap(client, kind, filter).then(
      (relations) => {
        if (!gone) setFound(relations);
      },
      (error: unknown) => {
        if (!gone) setProblem(error instanceof CombinedError ? describeError(error) : String(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [client, kind, filter, attempt]);

  if (found === null && problem !== null) {
    return (
      <ErrorMessage
        title="The list cannot be loaded"
        advice={problem}
        onRetry={() => {
          setProblem(null);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  if (found === null) return <Waiting words="Listing…" asked={[gapRelations]} />;
  const done = found.filter(({ id }) => lookedAt.includes(id)).length;
  const at = found.findIndex(({ id }) => id === openId);
  const next = found.slice(at + 1).find(({ id }) => !lookedAt.includes(id));
  return (
    <>
      <div className={styles.progress}>
        <p role="status">
          {counted(found.length, 'relation')}, {done.toLocaleString('en')} reviewed
        </p>
        <Button
          variant="default"
          size="compact-sm"
          disabled={next === undefined}
          onClick={() => next && onOpen(next.id)}
        >
          Next
        </Button>
      </div>
      <ul>
        {found.slice(0, listed).map(({ id, from, to, label, occurred, tone, ...weighed }) => {
          const words = relationSentence(from.name, label, to.name);
          return (
            <li key={id} className={styles.entry} data-done={lookedAt.includes(id)}>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  aria-label={`Reviewed: ${words}`}
                  checked={lookedAt.includes(id)}
                  onChange={() => toggle(id)}
                />
              </label>
              <button
                type="button"
                className={styles.open}
                aria-current={id === openId}
                onClick={() => onOpen(id)}
              >
                {words}
                <span className={styles.detail}>
                  <EvidenceLine evidence={weighed.evidence} tone={tone} scheme={scheme} />
                  {describeGrade(weighed)}, {occurred === null ? 'undated' : displayDate(occurred)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > listed && (
        <Button variant="default" size="compact-sm" onClick={() => setListed(listed + LISTED)}>
          Show more
        </Button>
      )}
    </>
  );
}
