import type { Disagreement } from '@entente/model';
import { type JSX, useState } from 'react';
import { useFurtherPages } from '../../api/furtherPages';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { toggled } from '../../domain/network/selection';
import { displayDate } from '../../domain/words/dates';
import { counted } from '../../domain/words/text';
import { Sheet } from '../../ui/Sheet';
import { overviewFilter } from '../overview/overviewData';
import { PagedList } from '../progress';
import { allDisagreements, contradictionPage, disagreementNames } from './contradictionQueries';
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

function ContradictionList({ filter, kinds, onOpen }: ContradictionListProps): JSX.Element {
  const words = 'Comparing the claims…';
  const pages = useFurtherPages(
    contradictionPage,
    { filter: JSON.parse(filter) as object, kinds: [...kinds] },
    ({ contradictions }) => contradictions,
    words,
  );
  return (
    <PagedList
      pages={pages}
      query={contradictionPage}
      words={words}
      errorTitle="The claims cannot be compared"
    >
      {(found) => (
        <>
          <p role="status" className={styles.count}>
            {found.length === 0
              ? 'No claims contradict each other among what passes the filters.'
              : `${counted(found.length, 'contradiction')}${pages.hasMore ? ', and more' : ''}`}
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
        </>
      )}
    </PagedList>
  );
}
