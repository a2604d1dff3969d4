import { Button } from '@mantine/core';
import { useCallback, type JSX, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { toGraph } from '../../api/graph';
import { addNeighbours } from '../../domain/page-state/expansion';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted, relationSentence } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { useErrorNotice } from '../../ui/errorNotice';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { RelationEntry } from '../details/RelationEntry';
import { Waiting } from '../progress';
import styles from './BandPanel.module.css';
import { gradesOf, tonesOf } from './describeOverview';
import { bandId, bandEnds } from './drawnOverview';
import { type OverviewFilter, passingGraph, overviewFilter, bandRelations } from './overviewData';
import { useOverview } from './overviewState';

interface End {
  readonly id: string;
  readonly name: string;
}

const asking = { words: 'Reading the relations between the two…' };

/** Loads the relations between two actors into the network: those that pass, at most the strongest 2,000. It can be undone. */
function useShowBand(): (from: End | null, to: End | null, filter: OverviewFilter) => void {
  const client = useClient();
  return useCallback(
    function show(from, to, filter) {
      if (!from || !to) return;
      const between = `${from.name} and ${to.name}`;
      void client
        .query(passingGraph, { filter }, asking)
        .toPromise()
        .then(({ data, error }) => {
          if (!data) {
            const why = error ? describeError(error) : '';
            const again = (): void => show(from, to, filter);
            useErrorNotice.getState().show(`The relations between ${between} were not added. ${why}`, again);
            return;
          }
          const { execute, announce } = useExplorer.getState();
          const graph = toGraph(data.subgraph);
          execute(addNeighbours(bandId(from.id, to.id), graph, `Show the relations between ${between}`));
          const count = counted(graph.relations.length, 'relation');
          announce(
            data.subgraph.truncated
              ? `The strongest ${count} between ${between} are shown, of more.`
              : `${count} between ${between}.`,
          );
        });
    },
    [client],
  );
}

interface BandPanelProps {
  /** Id of the band. */
  readonly id: string;
  readonly scheme: Scheme;
}

/** All relations between two actors that pass, in pages, with a button to draw them. */
export function BandPanel({ id, scheme }: BandPanelProps): JSX.Element {
  const ends = bandEnds(id);
  const { filters, clocks, dates, openDetails } = useExplorer();
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
  if (error)
    return <ErrorMessage title="This band cannot be shown" advice={describeError(error)} onRetry={retry} />;
  if (fetching || !data) return <Waiting words="Reading the relations…" asked={[bandRelations]} />;
  if (!data.from || !data.to) {
    return (
      <ErrorMessage
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
              onClick={() => openDetails({ kind: 'actor', id: actor.id })}
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
          <dt>By category</dt>
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
            {...relation}
            scheme={scheme}
            current={false}
            onOpen={() => openDetails({ kind: 'relation', id: relation.id })}
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
