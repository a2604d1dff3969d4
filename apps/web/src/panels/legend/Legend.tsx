import { ActorKind, Evidence, Tone } from '@entente/model';
import { type JSX, useMemo } from 'react';
import type { FacetGraph } from '../../state/network/shown';
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
  readonly facetGraph: FacetGraph;
  /** How many relations there are of each sign; null: as many as are in the graph. */
  readonly counts?: LegendCounts | null;
  readonly scheme: Scheme;
}

/** Relations by the signs of the legend, where they are not there to be counted. */
export interface LegendCounts {
  readonly tones: Readonly<Record<Tone, number>>;
  readonly evidence: Readonly<Record<Evidence, number>>;
}

/** What shapes, colours and lines mean, how many of each pass the other filters, and the way to highlight some of them or exclude them. */
export function Legend({ facetGraph, counts = null, scheme }: LegendProps): JSX.Element {
  const { actors, ofTones, ofEvidence } = useMemo(
    () => ({
      actors: facetGraph('kinds').actors,
      ofTones: facetGraph('tones').relations,
      ofEvidence: facetGraph('evidence').relations,
    }),
    [facetGraph],
  );
  return (
    <>
      <FacetGroup
        facet="kinds"
        title="Actors"
        entries={Object.values(ActorKind).map((value) => ({
          value,
          name: kindNames[value].many,
          sample: <KindShape kind={value} scheme={scheme} size={20} />,
          count: actors.filter(({ kind }) => kind === value).length,
        }))}
      />
      <FacetGroup
        facet="tones"
        title="Relations"
        entries={Object.values(Tone).map((value) => ({
          value,
          name: toneNames[value],
          sample: <ToneLine tone={value} scheme={scheme} />,
          count: counts?.tones[value] ?? ofTones.filter(({ tone }) => tone === value).length,
        }))}
      />
      <FacetGroup
        facet="evidence"
        title="Evidence"
        entries={Object.values(Evidence).map((value) => ({
          value,
          name: evidenceNames[value],
          sample: <EvidenceLine evidence={value} tone="STRUCTURE" scheme={scheme} />,
          count: counts?.evidence[value] ?? ofEvidence.filter(({ evidence }) => evidence === value).length,
        }))}
      />
      <p className={styles.hint}>Click to highlight, Alt-click to exclude.</p>
    </>
  );
}
