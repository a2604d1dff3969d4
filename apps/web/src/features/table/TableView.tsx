import { type JSX, useMemo } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph } from '../../domain/network/graph';
import type { TableMatches } from '../../domain/what-is-shown/shownGraph';
import type { TableKind, TableSetting } from '../../domain/page-state/tableSettings';
import { relationSentence } from '../../domain/words/text';
import type { Scheme } from '../../ui/theme/scheme';
import { actorColumns, relationColumns } from './columns';
import { useRelationFacts } from './relationFacts';
import { actorRows, relationRows } from './rows';
import { SelectableTable } from './SelectableTable';
import styles from './TableView.module.css';

interface TableViewProps {
  /** What is shown after filters and clocks, before the table's own filter fields. */
  readonly graph: Graph;
  /** What the filter fields match. */
  readonly found: TableMatches;
  readonly selectedActors: ReadonlySet<string>;
  readonly selectedRelations: ReadonlySet<string>;
  /** The row that is open in the panel. */
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onOpen: (kind: 'actor' | 'relation', id: string) => void;
  readonly onSelect: (
    selected: { readonly actorIds: readonly string[] } | { readonly relationIds: readonly string[] },
  ) => void;
  readonly onNotice: (words: string) => void;
  readonly onGraph: () => void;
}

/** The network as a table, with everything that the drawing shows. */
export default function TableView(props: TableViewProps): JSX.Element {
  const { graph, found, selectedActors, selectedRelations, openId, scheme } = props;
  const { onOpen, onSelect, onNotice, onGraph } = props;
  const table = useExplorer((explorer) => explorer.table);
  const setTable = useExplorer((explorer) => explorer.setTable);
  const { kind } = table;
  const knownAt = useExplorer(({ clocks }) => clocks?.knownAt ?? null);
  const facts = useRelationFacts(knownAt);
  const rows = useMemo(
    () =>
      relationRows(graph).map((row) => {
        const own = facts.get(row.id);
        return own === undefined ? row : { ...row, facts: own };
      }),
    [graph, facts],
  );
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
            onClick={() => setTable({ ...table, kind: one })}
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
  const onSetting = (changed: Partial<TableSetting>): void =>
    setTable({ ...table, [kind]: { ...table[kind], ...changed } });
  const common = { setting: table[kind], openId, onSetting, onNotice };
  return (
    <div className={styles.view}>
      {kind === 'relations' ? (
        <SelectableTable
          {...common}
          noun="relation"
          columns={ofRelations}
          rows={rows}
          foundIds={found.relations}
          selected={selectedRelations}
          nameOf={({ fromName, label, toName }) => relationSentence(fromName, label, toName)}
          onOpen={(id) => onOpen('relation', id)}
          onSelect={(relationIds) => onSelect({ relationIds })}
        >
          {head}
        </SelectableTable>
      ) : (
        <SelectableTable
          {...common}
          noun="actor"
          columns={ofActors}
          rows={actors}
          foundIds={found.actors}
          selected={selectedActors}
          nameOf={({ name }) => name}
          onOpen={(id) => onOpen('actor', id)}
          onSelect={(actorIds) => onSelect({ actorIds })}
        >
          {head}
        </SelectableTable>
      )}
      <p className={styles.note}>Arrow keys go from cell to cell, Enter opens a row, Space selects it.</p>
    </div>
  );
}

const titles: Record<TableKind, string> = { relations: 'Relations', actors: 'Actors' };
