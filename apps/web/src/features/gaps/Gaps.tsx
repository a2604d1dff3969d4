import type { Gap } from '@entente/model';
import { type JSX, useMemo } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { gapDescriptions } from '../../domain/words/vocabulary';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import type { Scheme } from '../../ui/theme/scheme';
import { Waiting } from '../progress';
import { useGapFilter, type GapFilter } from './gapRelations';
import styles from './Gaps.module.css';
import { GapWorkList } from './GapWorkList';

/** How many relations have each kind of gap. */
const gapCounts = graphql(`
  query GapCounts($filter: RelationFilter) {
    SINGLE_SOURCE: gaps(kinds: [SINGLE_SOURCE], filter: $filter, first: 1) {
      totalCount
    }
    ALLEGED_ONLY: gaps(kinds: [ALLEGED_ONLY], filter: $filter, first: 1) {
      totalCount
    }
    CONTESTED: gaps(kinds: [CONTESTED], filter: $filter, first: 1) {
      totalCount
    }
    UNDATED: gaps(kinds: [UNDATED], filter: $filter, first: 1) {
      totalCount
    }
    UNATTRIBUTED: gaps(kinds: [UNATTRIBUTED], filter: $filter, first: 1) {
      totalCount
    }
    UNVERIFIED: gaps(kinds: [UNVERIFIED], filter: $filter, first: 1) {
      totalCount
    }
    BROKEN: gaps(kinds: [BROKEN], filter: $filter, first: 1) {
      totalCount
    }
    POSSIBLY_ONE_ORIGIN: gaps(kinds: [POSSIBLY_ONE_ORIGIN], filter: $filter, first: 1) {
      totalCount
    }
  }
`);

/** Gaps at the days of the clocks. */
export default function Gaps({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { clocks, layer, selection, openDetails, setLayer } = useExplorer();
  const filter = useGapFilter(clocks);
  return (
    <GapsPanel
      filter={filter}
      kind={layer?.kind === 'gap' ? layer.gap : null}
      openId={selection?.id ?? null}
      scheme={scheme}
      onKind={(gap) => setLayer(gap && { kind: 'gap', gap })}
      onOpen={(id) => openDetails({ kind: 'relation', id })}
    />
  );
}

interface GapsPanelProps {
  readonly filter: GapFilter;
  /** The gap that is listed and highlighted; null: none. */
  readonly kind: Gap | null;
  /** The relation open in the details. */
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onKind: (kind: Gap | null) => void;
  readonly onOpen: (relationId: string) => void;
}

/** Gaps with counts; a click highlights and lists one. */
function GapsPanel(props: GapsPanelProps): JSX.Element {
  const { filter, kind, openId, scheme, onKind, onOpen } = props;
  const variables = useMemo(() => ({ filter }), [filter]);
  const [{ data, error }, ask] = useQuery({ query: gapCounts, variables });
  if (error) {
    return (
      <ErrorMessage
        title="The gaps cannot be loaded"
        advice={describeError(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Waiting words="Looking for gaps…" asked={[gapCounts]} />;
  return (
    <div className={styles.panel}>
      <ul>
        {kinds.map((one) => {
          const count = data[one].totalCount;
          return (
            <li key={one}>
              <button
                type="button"
                className={styles.kind}
                aria-pressed={kind === one}
                disabled={count === 0}
                onClick={() => onKind(kind === one ? null : one)}
              >
                <span>{gapDescriptions[one].name}</span>
                <span className={styles.count}>{count.toLocaleString('en')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {kind === null ? (
        <p className={styles.hint}>Click a kind to highlight it on the network and list it.</p>
      ) : (
        <>
          <p className={styles.hint}>{gapDescriptions[kind].advice}</p>
          <GapWorkList
            key={kind}
            kind={kind}
            filter={filter}
            openId={openId}
            scheme={scheme}
            onOpen={onOpen}
          />
        </>
      )}
    </div>
  );
}

const kinds = Object.keys(gapDescriptions) as readonly Gap[];
