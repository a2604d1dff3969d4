import { ActorKind } from '@entente/model';
import type { GraphActor } from '../network/graphActor';
import { kindNames } from '../words/kindNames';
import type { TableCell } from './tableCell';

/** What the table of actors says of each, by the ids of its columns. */
export const actorCells = {
  name: { text: ({ name }) => name },
  kind: {
    text: ({ kind }) => kindNames[kind].one,
    choices: Object.values(ActorKind).map((kind) => kindNames[kind].one),
  },
  relations: { text: ({ relationCount }) => String(relationCount) },
  code: { text: ({ isoCode }) => isoCode ?? '' },
  id: { text: ({ id }) => id },
} as const satisfies Record<string, TableCell<GraphActor>>;
