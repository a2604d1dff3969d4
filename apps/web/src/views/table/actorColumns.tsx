import type { GraphActor } from '../../state/network/graphActor';
import { actorCells } from '../../state/tables/actorCells';
import { kindNames } from '../../state/words/kindNames';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import type { TableColumn } from './tableColumn';
import styles from './TableView.module.css';

/** The columns of the table of actors. */
export function actorColumns(scheme: Scheme): readonly TableColumn<GraphActor>[] {
  return [
    { id: 'name', title: 'Name', ...actorCells.name, least: 160 },
    {
      id: 'kind',
      title: 'Kind',
      ...actorCells.kind,
      draw: ({ kind }) => (
        <span className={styles.sign}>
          <KindShape kind={kind} scheme={scheme} size={20} />
          {kindNames[kind].one}
        </span>
      ),

      least: 140,
    },
    {
      id: 'relations',
      title: 'Relations',
      ...actorCells.relations,
      order: ({ relationCount }) => relationCount,

      least: 100,
    },
    { id: 'code', title: 'Country code', ...actorCells.code, least: 120 },
    { id: 'id', title: 'Identifier', ...actorCells.id, least: 220, startsHidden: true },
  ];
}
