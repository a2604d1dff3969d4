import { ActorKind } from '@entente/model';
import type { GraphActor } from '../../state/graphActor';
import { kindNames } from '../../state/kindNames';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import type { TableColumn } from './tableColumn';
import styles from './TableView.module.css';

/** The columns of the table of actors. */
export function actorColumns(scheme: Scheme): readonly TableColumn<GraphActor>[] {
  return [
    { id: 'name', title: 'Name', text: ({ name }) => name, share: 4, least: 160 },
    {
      id: 'kind',
      title: 'Kind',
      text: ({ kind }) => kindNames[kind].one,
      draw: ({ kind }) => (
        <span className={styles.sign}>
          <KindShape kind={kind} scheme={scheme} size={20} />
          {kindNames[kind].one}
        </span>
      ),
      choices: Object.values(ActorKind).map((kind) => kindNames[kind].one),
      share: 2,
      least: 140,
    },
    {
      id: 'relations',
      title: 'Relations',
      text: ({ relationCount }) => String(relationCount),
      order: ({ relationCount }) => relationCount,
      share: 1,
      least: 100,
    },
    { id: 'code', title: 'Country code', text: ({ isoCode }) => isoCode ?? '', share: 1, least: 120 },
    { id: 'id', title: 'Identifier', text: ({ id }) => id, share: 3, least: 220, startsHidden: true },
  ];
}
