import type { Gap } from '@entente/model';
import { type JSX, useMemo } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../../api/faultWords';
import { gapCounts } from '../../api/gapCounts';
import type { GapFilter } from '../../api/gapFilter';
import { gapWords } from '../../state/words/gapWords';
import type { Scheme } from '../../theme/scheme';
import { Trouble } from '../Trouble';
import { Waiting } from '../Waiting';
import styles from './GapsPanel.module.css';
import { GapWorkList } from './GapWorkList';

interface GapsPanelProps {
  readonly filter: GapFilter;
  /** Which is listed and brought out on the network; null: none. */
  readonly kind: Gap | null;
  /** The relation in the panel of details. */
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onKind: (kind: Gap | null) => void;
  readonly onOpen: (relationId: string) => void;
}

/** What an analyst should look at again: each kind of gap with its count; one that is pressed is brought out on the network and listed. */
export function GapsPanel(props: GapsPanelProps): JSX.Element {
  const { filter, kind, openId, scheme, onKind, onOpen } = props;
  const variables = useMemo(() => ({ filter }), [filter]);
  const [{ data, error }, ask] = useQuery({ query: gapCounts, variables });
  if (error) {
    return (
      <Trouble
        title="The gaps cannot be loaded"
        advice={faultWords(error)}
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
                <span>{gapWords[one].name}</span>
                <span className={styles.count}>{count.toLocaleString('en')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {kind === null ? (
        <p className={styles.hint}>Press a kind to bring it out on the network and list it.</p>
      ) : (
        <>
          <p className={styles.hint}>{gapWords[kind].advice}</p>
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

const kinds = Object.keys(gapWords) as readonly Gap[];
