import { ActorKind, Evidence, Tone } from '@entente/model';
import { type ReactNode, useCallback, type JSX, useId, useMemo } from 'react';
import { useExplorer } from '../../domain/explorerStore';
import { type Facets, type FilterWay, withFacet } from '../../domain/filters';
import { toggled } from '../../domain/selection';
import type { FacetGraph } from '../../domain/shownGraph';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import { Icon } from '../../ui/Icon';
import { EvidenceLine, KindShape, ToneLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './Legend.module.css';

/** A value that the legend tells apart. */
export interface LegendEntry<T extends string = string> {
  readonly value: T;
  readonly name: string;
  /** How it looks on the network; left out where it has no look of its own. */
  readonly sample?: ReactNode;
  /** How many of what is there have it. */
  readonly count: number;
}

type Press = (entry: LegendEntry, way: FilterWay) => void;

/** What of a facet is chosen and left out, and how to change it: each change is an undoable command. */
export function useFacet<Facet extends keyof Facets>(
  facet: Facet,
): { readonly chosen: Facets[Facet]; readonly leftOut: Facets[Facet]; readonly onPress: Press } {
  const filters = useExplorer((explorer) => explorer.filters);
  const onPress: Press = useCallback(
    ({ value, name }, way) => {
      const { filters: now, setFilters } = useExplorer.getState();
      const list: readonly string[] = way === 'highlight' ? now[facet] : now.without[facet];
      const stops = toggled(list, value).length < list.length;
      const title = stops
        ? `No longer ${way} ${name}`
        : `${way === 'highlight' ? 'Highlight' : 'Exclude'} ${name}`;
      setFilters(withFacet(now, facet, value as Facets[Facet][number], way), title);
    },
    [facet],
  );
  return { chosen: filters[facet], leftOut: filters.without[facet], onPress };
}

interface LegendRowProps {
  readonly entry: LegendEntry;
  readonly chosen: boolean;
  readonly leftOut: boolean;
  /** Others are chosen. */
  readonly faded: boolean;
  readonly onPress: (way: FilterWay) => void;
}

/** A value of the legend: a press brings it out, one with Alt or on the sign at its end leaves it out. */
export function LegendRow({ entry, chosen, leftOut, faded, onPress }: LegendRowProps): JSX.Element {
  const { name, sample, count } = entry;
  const idle = count === 0 && !chosen && !leftOut;
  return (
    <li className={styles.row} data-left-out={leftOut}>
      <button
        type="button"
        className={styles.entry}
        aria-pressed={chosen}
        data-faded={faded}
        disabled={idle}
        onClick={({ altKey }) => onPress(altKey ? 'exclude' : 'highlight')}
      >
        {sample !== undefined && <span className={styles.sample}>{sample}</span>}
        <bdi className={styles.name}>{name}</bdi>
        {leftOut && <span className="unseen">, excluded, </span>}
        <span className={styles.count}>{count.toLocaleString('en')}</span>
      </button>
      {!idle && (
        <button
          type="button"
          className={styles.leave}
          aria-pressed={leftOut}
          aria-label={`Exclude ${name}`}
          title={leftOut ? `${name} is excluded` : `Exclude ${name} (or Alt-click it)`}
          onClick={() => onPress('exclude')}
        >
          <Icon name="except" size={15} />
        </button>
      )}
    </li>
  );
}

interface LegendGroupProps<T extends string> {
  readonly title: ReactNode;
  readonly entries: readonly LegendEntry<T>[];
  readonly chosen: readonly T[];
  readonly leftOut: readonly T[];
  readonly onPress: (entry: LegendEntry<T>, way: FilterWay) => void;
}

/** The signs of one meaning, each with what it counts; a press brings it out or leaves it out. */
function LegendGroup<T extends string>(props: LegendGroupProps<T>): JSX.Element {
  const { title, entries, chosen, leftOut, onPress } = props;
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <ul>
        {entries.map((entry) => (
          <LegendRow
            key={entry.value}
            entry={entry}
            chosen={chosen.includes(entry.value)}
            leftOut={leftOut.includes(entry.value)}
            faded={chosen.length > 0 && !chosen.includes(entry.value)}
            onPress={(way) => onPress(entry, way)}
          />
        ))}
      </ul>
    </section>
  );
}

interface FacetGroupProps {
  readonly facet: keyof Facets;
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** One facet of the legend, its choice kept in the picture. */
function FacetGroup({ facet, title, entries }: FacetGroupProps): JSX.Element {
  const { chosen, leftOut, onPress } = useFacet(facet);
  return <LegendGroup title={title} entries={entries} chosen={chosen} leftOut={leftOut} onPress={onPress} />;
}

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
