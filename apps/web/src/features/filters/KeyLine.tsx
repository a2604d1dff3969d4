import { ActorKind, Evidence, Tone } from '@entente/model';
import type { JSX } from 'react';
import { bundle } from '../../domain/network/bundles';
import type { Graph } from '../../domain/network/graph';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import { CountedLine, EvidenceLine, KindShape, ToneLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './KeyLine.module.css';

/** The meaning of the shapes and lines shown, where there is no interactive legend. */
export function KeyLine({
  graph,
  scheme,
}: {
  readonly graph: Graph;
  readonly scheme: Scheme;
}): JSX.Element | null {
  const kinds = Object.values(ActorKind).filter((kind) => graph.actors.some((actor) => actor.kind === kind));
  const has = (key: 'tone' | 'evidence', value: string): boolean =>
    graph.relations.some((relation) => relation[key] === value);
  const tones = Object.values(Tone).filter((tone) => has('tone', tone));
  const evidence = Object.values(Evidence).filter((one) => has('evidence', one));
  if (kinds.length + tones.length === 0) return null;
  return (
    <ul className={styles.key} aria-label="Legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindShape kind={kind} scheme={scheme} size={16} /> {kindNames[kind].many}
        </li>
      ))}
      {tones.map((tone) => (
        <li key={tone}>
          <ToneLine tone={tone} scheme={scheme} /> {toneNames[tone]}
        </li>
      ))}
      {evidence.map((one) => (
        <li key={one}>
          <EvidenceLine evidence={one} tone="STRUCTURE" scheme={scheme} /> {evidenceNames[one]}
        </li>
      ))}
      {bundle(graph.relations).some(({ relations }) => relations.length > 1) && (
        <li>
          <CountedLine scheme={scheme} /> Number of relations
        </li>
      )}
    </ul>
  );
}
