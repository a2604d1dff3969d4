import { type JSX, useMemo } from 'react';
import type { Graph } from '../../state/graph';
import type { GraphActor } from '../../state/graphActor';
import { relationSentence } from '../../state/relationSentence';
import { useTableFind } from '../../state/tableFind';
import type { Scheme } from '../../theme/scheme';
import { actorColumns } from './actorColumns';
import { relationColumns } from './relationColumns';
import type { RelationTableRow } from './relationTableRow';
import { SelectableTable } from './SelectableTable';
import { type TableKind, useTableChoice } from './tableChoice';
import styles from './TableView.module.css';

interface TableViewProps {
  /** What is shown, after filters and clocks, but for what the table's own fields ask. */
  readonly graph: Graph;
  readonly selectedActors: ReadonlySet<string>;
  readonly selectedRelations: ReadonlySet<string>;
  /** The one in the panel. */
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onOpen: (kind: 'actor' | 'relation', id: string) => void;
  readonly onSelect: (
    selected: { readonly actorIds: readonly string[] } | { readonly relationIds: readonly string[] },
  ) => void;
  readonly onNotice: (words: string) => void;
  readonly onGraph: () => void;
}

/** The network as rows: everything that the drawing says, for whoever reads rather than looks. */
export default function TableView(props: TableViewProps): JSX.Element {
  const { graph, selectedActors, selectedRelations, openId, scheme } = props;
  const { onOpen, onSelect, onNotice, onGraph } = props;
  const { kind, settings, show, set } = useTableChoice();
  const rows = useMemo(() => relationRows(graph), [graph]);
  const actors = useMemo(() => actorRows(graph), [graph]);
  const ofRelations = useMemo(() => relationColumns(scheme), [scheme]);
  const ofActors = useMemo(() => actorColumns(scheme), [scheme]);
  const head = (
    <>
      <div className={styles.kinds} role="group" aria-label="What the rows are">
        {(['relations', 'actors'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.kind}
            aria-pressed={kind === one}
            onClick={() => show(one)}
          >
            {titles[one]}
          </button>
        ))}
      </div>
      <p className={styles.equivalent}>
        Everything that the graph shows, as rows: the same actors and relations.
        <button type="button" className={styles.asGraph} onClick={onGraph}>
          Show the graph
        </button>
      </p>
    </>
  );
  const common = { setting: settings[kind], openId, onSetting: set, onNotice };
  return (
    <div className={styles.view}>
      {kind === 'relations' ? (
        <SelectableTable
          {...common}
          noun="relation"
          columns={ofRelations}
          rows={rows}
          selected={selectedRelations}
          nameOf={({ fromName, label, toName }) => relationSentence(fromName, label, toName)}
          onOpen={(id) => onOpen('relation', id)}
          onSelect={(relationIds) => onSelect({ relationIds })}
          onFound={foundRelations}
        >
          {head}
        </SelectableTable>
      ) : (
        <SelectableTable
          {...common}
          noun="actor"
          columns={ofActors}
          rows={actors}
          selected={selectedActors}
          nameOf={({ name }) => name}
          onOpen={(id) => onOpen('actor', id)}
          onSelect={(actorIds) => onSelect({ actorIds })}
          onFound={foundActors}
        >
          {head}
        </SelectableTable>
      )}
      <p className={styles.note}>Arrow keys go from cell to cell, Enter opens a row, Space selects it.</p>
    </div>
  );
}

const { find } = useTableFind.getState();
const foundRelations = (ids: readonly string[] | null): void => find('relations', ids);
const foundActors = (ids: readonly string[] | null): void => find('actors', ids);

const titles: Record<TableKind, string> = { relations: 'Relations', actors: 'Actors' };

function relationRows({ actors, relations }: Graph): readonly RelationTableRow[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return relations.map((relation) => ({
    ...relation,
    fromName: names.get(relation.from) ?? '',
    toName: names.get(relation.to) ?? '',
  }));
}

/** With the relations that are shown counted, not those that were loaded. */
function actorRows({ actors, relations }: Graph): readonly GraphActor[] {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return actors.map((actor) => ({ ...actor, relationCount: counts.get(actor.id) ?? 0 }));
}
