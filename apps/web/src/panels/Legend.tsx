import { ActorKind, Evidence, Tone } from '@entente/model';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { evidenceNames } from '../state/evidenceNames';
import type { Filters } from '../state/filters';
import type { Graph } from '../state/graph';
import { kindNames } from '../state/kindNames';
import { noFilters } from '../state/noFilters';
import { toggled } from '../state/toggled';
import { toneNames } from '../state/toneNames';
import { EvidenceLine } from '../theme/evidenceLine';
import { KindShape } from '../theme/kindShape';
import type { Scheme } from '../theme/scheme';
import styles from './Legend.module.css';
import { LegendGroup } from './LegendGroup';

interface LegendProps {
  readonly graph: Graph;
  readonly filters: Filters;
  readonly scheme: Scheme;
  readonly onChange: (filters: Filters) => void;
}

/** What shapes, colours and lines mean, how many there are of each, and the way to bring some of them out. */
export function Legend({ graph, filters, scheme, onChange }: LegendProps): JSX.Element {
  const chosen = filters.kinds.length + filters.tones.length + filters.evidence.length;
  return (
    <>
      <LegendGroup
        title="Actors"
        entries={Object.values(ActorKind).map((value) => ({
          value,
          name: kindNames[value].many,
          sample: <KindShape kind={value} scheme={scheme} size={20} />,
          count: graph.actors.filter(({ kind }) => kind === value).length,
        }))}
        chosen={filters.kinds}
        onToggle={(kind) => onChange({ ...filters, kinds: toggled(filters.kinds, kind) })}
      />
      <LegendGroup
        title="Relations"
        entries={Object.values(Tone).map((value) => ({
          value,
          name: toneNames[value],
          sample: <EvidenceLine evidence="CORROBORATED" tone={value} scheme={scheme} />,
          count: graph.relations.filter(({ tone }) => tone === value).length,
        }))}
        chosen={filters.tones}
        onToggle={(tone) => onChange({ ...filters, tones: toggled(filters.tones, tone) })}
      />
      <LegendGroup
        title="Evidence"
        entries={Object.values(Evidence).map((value) => ({
          value,
          name: evidenceNames[value],
          sample: <EvidenceLine evidence={value} tone="STRUCTURE" scheme={scheme} />,
          count: graph.relations.filter(({ evidence }) => evidence === value).length,
        }))}
        chosen={filters.evidence}
        onToggle={(evidence) => onChange({ ...filters, evidence: toggled(filters.evidence, evidence) })}
      />
      <div className={styles.foot}>
        {chosen > 0 ? (
          <Button variant="default" size="compact-sm" onClick={() => onChange(noFilters)}>
            Show all
          </Button>
        ) : (
          <p className={styles.hint}>Press a sign to bring it out.</p>
        )}
      </div>
    </>
  );
}
