import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../../api/faultWords';
import { RelationEntry } from '../../panels/details/RelationEntry';
import { Trouble } from '../../panels/Trouble';
import { Waiting } from '../../panels/Waiting';
import { useExplorer } from '../../state/explorer';
import { counted } from '../../state/words/counted';
import { relationSentence } from '../../state/words/relationSentence';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import styles from './BandPanel.module.css';
import { bandEnds, bandId } from './drawnOverview';
import { overviewFilter } from './overviewFilter';
import { useOverview } from './overviewState';
import { gradesOf, tonesOf } from './overviewWords';
import { bandRelations } from './queries';
import { useShowBand } from './useShowBand';

interface BandPanelProps {
  /** Of the band. */
  readonly id: string;
  readonly scheme: Scheme;
}

/** All relations between two actors that pass, in pages, and the way to have them drawn. */
export function BandPanel({ id, scheme }: BandPanelProps): JSX.Element {
  const ends = bandEnds(id);
  const { filters, clocks, dates, select } = useExplorer();
  const [after, setAfter] = useState<string | null>(null);
  const [from, to] = ends ?? ['', ''];
  const filter = { ...overviewFilter({ filters, clocks, dates }), between: [from, to] };
  const [{ data, error, fetching }, ask] = useQuery({
    query: bandRelations,
    variables: { from, to, filter, after },
  });
  const showBand = useShowBand();
  const band = useOverview(({ answer }) => answer?.overview.bands.find((one) => one.id === bandId(from, to)));
  const retry = (): void => ask({ requestPolicy: 'network-only' });
  if (error) return <Trouble title="This band cannot be shown" advice={faultWords(error)} onRetry={retry} />;
  if (fetching || !data) return <Waiting words="Reading the relations…" asked={[bandRelations]} />;
  if (!data.from || !data.to) {
    return (
      <Trouble
        title="There are no such two actors"
        advice="One of them may have been merged into another since the link was made. Search for its name."
        onRetry={retry}
      />
    );
  }
  const two = [data.from, data.to];
  const { totalCount, nodes, pageInfo } = data.relations;
  return (
    <article className={styles.band}>
      <h2 className={styles.title}>
        Between{' '}
        {two.map((actor, i) => (
          <span key={actor.id}>
            {i === 1 && ' and '}
            <button
              type="button"
              className={styles.end}
              onClick={() => select({ kind: 'actor', id: actor.id })}
            >
              <KindShape kind={actor.kind} scheme={scheme} size={20} /> <bdi>{actor.name}</bdi>
            </button>
          </span>
        ))}
      </h2>
      <p className={styles.count}>
        {counted(totalCount, 'relation')} {totalCount === 1 ? 'passes' : 'pass'}.
      </p>
      {band && (
        <dl className={styles.parts}>
          <dt>By tone</dt>
          <dd>{tonesOf(band)}</dd>
          <dt>By evidence</dt>
          <dd>{gradesOf(band)}</dd>
        </dl>
      )}
      {totalCount > 0 && (
        <Button variant="default" size="compact-md" onClick={() => showBand(data.from, data.to, filter)}>
          Show them in the network
        </Button>
      )}
      <ul>
        {nodes.map((relation) => (
          <RelationEntry
            key={relation.id}
            words={relationSentence(relation.from.name, relation.label, relation.to.name)}
            occurred={relation.occurred}
            evidence={relation.evidence}
            documents={relation.documents}
            publishers={relation.publishers}
            tone={relation.tone}
            scheme={scheme}
            current={false}
            onOpen={() => select({ kind: 'relation', id: relation.id })}
          />
        ))}
      </ul>
      <div className={styles.pages}>
        {after !== null && (
          <Button variant="default" size="compact-md" onClick={() => setAfter(null)}>
            Back to the first
          </Button>
        )}
        {pageInfo.hasNextPage && (
          <Button variant="default" size="compact-md" onClick={() => setAfter(pageInfo.endCursor)}>
            Show the next 50
          </Button>
        )}
      </div>
    </article>
  );
}
