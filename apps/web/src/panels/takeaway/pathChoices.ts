import type { FoundPath } from '../../api/foundPath';
import { chainPlaces } from '../../state/chainPlaces';
import { counted } from '../../state/counted';
import { emptyGraph } from '../../state/emptyGraph';
import { mergeGraphs } from '../../state/mergeGraphs';
import { pathConditions } from '../../state/pathConditions';
import type { PathQuestion } from '../../state/pathQuestion';
import { toGraphOf } from '../paths/toGraphOf';
import type { TakenChoice } from './takenChoice';

/** What can be taken away of chains: all of them, as the answer to their question. */
export function pathChoices(paths: readonly FoundPath[], question: PathQuestion): readonly TakenChoice[] {
  const [from, to] = [paths[0]?.actors[0]?.name ?? '', paths[0]?.actors.at(-1)?.name ?? ''];
  const { asOf, knownAt } = question;
  const graph = mergeGraphs(emptyGraph, toGraphOf(paths));
  return [
    {
      name: `How ${from} and ${to} are connected (${counted(paths.length, 'chain')})`,
      matter: {
        title: `How ${from} and ${to} are connected`,
        conditions: pathConditions(question),
        chains: paths,
        relations: graph.relations,
        laidOut: { graph, places: Object.fromEntries(chainPlaces(paths)) },
        clocks: knownAt === null && asOf === null ? null : { asOf, knownAt },
      },
    },
  ];
}
