import { ActorKind, Evidence, Tone } from '@entente/model';
import type { JSX } from 'react';
import type { Graph } from '../../state/network/graph';
import { evidenceNames } from '../../state/words/evidenceNames';
import { kindNames } from '../../state/words/kindNames';
import { toneNames } from '../../state/words/toneNames';
import { EvidenceLine } from '../../theme/evidenceLine';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import { ToneLine } from '../../theme/toneLine';
import { FacetGroup } from './FacetGroup';
import styles from './Legend.module.css';

interface LegendProps {
  /** What there is, whatever the filters. */
  readonly graph: Graph;
  /** How many relations there are of each sign; null: as many as are in the graph. */
  readonly counts?: LegendCounts | null;
  readonly scheme: Scheme;
}

/** Relations by the signs of the legend, where they are not there to be counted. */
export interface LegendCounts {
  readonly tones: Readonly<Record<Tone, number>>;
  readonly evidence: Readonly<Record<Evidence, number>>;
}

/** What shapes, colours and lines mean, how many there are of each, and the way to bring some of them out or leave them out. */
export function Legend({ graph, counts = null, scheme }: LegendProps): JSX.Element {
  return (
    <>
      <FacetGroup
        facet="kinds"
        title="Actors"
        entries={Object.values(ActorKind).map((value) => ({
          value,
          name: kindNames[value].many,
          sample: <KindShape kind={value} scheme={scheme} size={20} />,
          count: graph.actors.filter(({ kind }) => kind === value).length,
        }))}
      />
      <FacetGroup
        facet="tones"
        title="Relations"
        entries={Object.values(Tone).map((value) => ({
          value,
          name: toneNames[value],
          sample: <ToneLine tone={value} scheme={scheme} />,
          count: counts?.tones[value] ?? graph.relations.filter(({ tone }) => tone === value).length,
        }))}
      />
      <FacetGroup
        facet="evidence"
        title="Evidence"
        entries={Object.values(Evidence).map((value) => ({
          value,
          name: evidenceNames[value],
          sample: <EvidenceLine evidence={value} tone="STRUCTURE" scheme={scheme} />,
          count:
            counts?.evidence[value] ?? graph.relations.filter(({ evidence }) => evidence === value).length,
        }))}
      />
      <p className={styles.hint}>Press a sign to bring it out, with Alt to leave it out.</p>
    </>
  );
}
