import type { ResultOf } from 'gql.tada';
import type { JSX } from 'react';
import { useClient, useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Sheet } from '../../ui/Sheet';
import { Waiting } from '../progress';
import { useSend } from '../undoable-write';
import styles from './PatternsSheet.module.css';

const patternsQuery = graphql(`
  query Patterns {
    patternRates {
      pattern
      example
      accepted
      changed
      rejected
      open
      isOff
    }
  }
`);

type Pattern = ResultOf<typeof patternsQuery>['patternRates'][number];

const switchPattern = graphql(`
  mutation SwitchPattern($pattern: String!, $isOff: Boolean!) {
    switchPattern(pattern: $pattern, isOff: $isOff) {
      pattern
      isOff
    }
  }
`);

interface PatternsSheetProps {
  /** Called when a pattern was switched off or on. */
  readonly onSwitched: () => void;
  readonly onClose: () => void;
}

/** How often what each pattern proposes was accepted, those that were rejected most first, with a switch for each. */
export default function PatternsSheet({ onSwitched, onClose }: PatternsSheetProps): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: patternsQuery, requestPolicy: 'network-only' });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const patterns = [...(data?.patternRates ?? [])].sort(
    (a, b) => b.rejected - a.rejected || (a.pattern < b.pattern ? -1 : 1),
  );
  return (
    <Sheet title="How often each pattern is right" wide onClose={onClose}>
      <p className={styles.note}>
        Switch a pattern off, and its open proposals are hidden in every document until it is on again.
        Decisions stay as they are. The log says who switched it.
      </p>
      {error ? (
        <ErrorMessage title="The patterns cannot be listed" advice={describeError(error)} onRetry={again} />
      ) : !data ? (
        <Waiting words="Reading the patterns…" asked={[patternsQuery]} />
      ) : patterns.length === 0 ? (
        <p>Nothing was proposed yet. Open a document in the review first.</p>
      ) : (
        <div className={styles.scrolled} tabIndex={0} role="region" aria-label="Patterns">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Pattern</th>
                <th scope="col">Proposed</th>
                <th scope="col">Accepted</th>
                <th scope="col">Rejected</th>
                <th scope="col">Right</th>
                <th scope="col">Shown</th>
              </tr>
            </thead>
            <tbody>
              {patterns.map((pattern) => (
                <Row
                  key={pattern.pattern}
                  pattern={pattern}
                  onSwitched={() => {
                    again();
                    onSwitched();
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Sheet>
  );
}

function Row({ pattern: row, onSwitched }: { readonly pattern: Pattern; readonly onSwitched: () => void }) {
  const client = useClient();
  const { busy, refused, send } = useSend();
  const { pattern, example, accepted, changed, rejected, open, isOff } = row;
  const decided = accepted + rejected;
  const flip = async (): Promise<void> => {
    const { error } = await client.mutation(switchPattern, { pattern, isOff: !isOff }).toPromise();
    if (error) throw error;
    onSwitched();
  };
  return (
    <tr data-off={isOff}>
      <th scope="row">
        {pattern}
        {example !== null && <span className={styles.example}>{example}</span>}
        {refused !== null && (
          <span role="alert" className={styles.refused}>
            {refused.message}
          </span>
        )}
      </th>
      <td>{(decided + open).toLocaleString('en')}</td>
      <td>
        {accepted.toLocaleString('en')}
        {changed > 0 && <span className={styles.example}>{changed.toLocaleString('en')} with changes</span>}
      </td>
      <td>{rejected.toLocaleString('en')}</td>
      <td>{decided === 0 ? 'undecided' : `${Math.round((100 * accepted) / decided)} %`}</td>
      <td>
        <input
          type="checkbox"
          role="switch"
          aria-label={`Show what ${pattern} proposes`}
          checked={!isOff}
          disabled={busy}
          onChange={() => void send(flip)}
        />
      </td>
    </tr>
  );
}
