import { ActorKind, Evidence, Tone } from '@entente/model';
import { type ReactNode, useCallback, type JSX, useId, useMemo } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { type Facets, type FilterWay, withFacet } from '../../domain/questions/filters';
import { toggled } from '../../domain/network/selection';
import type { FacetGraph } from '../../domain/what-is-shown/shownGraph';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import { Icon } from '../../ui/Icon';
import { EvidenceLine, KindShape, ToneLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './Legend.module.css';

/** A value in the legend. */
export interface LegendEntry<T extends string = string> {
  readonly value: T;
  readonly name: string;
  /** How it is drawn in the network; left out if it is not drawn. */
  readonly sample?: ReactNode;
  /** How many actors or relations have it. */
  readonly count: number;
}

type Press = (entry: LegendEntry, way: FilterWay) => void;

/** Which values of a facet are highlighted and excluded, and how to change that: each change is an undoable command. */
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
  /** Other values are highlighted. */
  readonly faded: boolean;
  readonly onPress: (way: FilterWay) => void;
}

/** A value in the legend: a click highlights it, an Alt-click or the button at its end excludes it. */
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

/** A group of values, each with its count. */
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

/** A facet of the legend; its choice is part of the view state. */
function FacetGroup({ facet, title, entries }: FacetGroupProps): JSX.Element {
  const { chosen, leftOut, onPress } = useFacet(facet);
  return <LegendGroup title={title} entries={entries} chosen={chosen} leftOut={leftOut} onPress={onPress} />;
}

interface LegendProps {
  readonly facetGraph: FacetGraph;
  /** The number of relations with each value; null: as many as are in the graph. */
  readonly counts?: LegendCounts | null;
  readonly scheme: Scheme;
}

/** The values of relations, where the relations themselves are not loaded. */
export interface LegendCounts {
  readonly tones: Readonly<Record<Tone, number>>;
  readonly evidence: Readonly<Record<Evidence, number>>;
}

/** The meaning of shapes, colours and lines, how many of each pass the other filters, and controls to highlight or exclude them. */
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
          sample: (
            <EvidenceLine evidence={value} tone="STRUCTURE" scheme={scheme} inOverview={counts !== null} />
          ),
          count: counts?.evidence[value] ?? ofEvidence.filter(({ evidence }) => evidence === value).length,
        }))}
      />
      <p className={styles.hint}>
        {counts === null
          ? 'A number on a line says how many relations it stands for. It looks like the strongest of them.'
          : 'A band is wider for more relations, and drawn as most of them are.'}
      </p>
      <p className={styles.hint}>Click to highlight, Alt-click to exclude.</p>
    </>
  );
}
