import type { FoundPath } from '../../api/foundPath';
import { emptyGraph } from '../../state/network/emptyGraph';
import { mergeGraphs } from '../../state/network/mergeGraphs';
import { chainPlaces } from '../../state/paths/chainPlaces';
import { pathConditions } from '../../state/paths/pathConditions';
import type { PathQuestion } from '../../state/paths/pathQuestion';
import { counted } from '../../state/words/counted';
import { toGraphOf } from '../paths/toGraphOf';
import type { TakenChoice } from './takenChoice';

/** What can be taken away of chains: all of them, as the answer to their question. */
export function pathChoices(paths: readonly FoundPath[], question: PathQuestion): readonly TakenChoice[] {
  const [from, to] = [paths[0]?.actors[0]?.name ?? '', paths[0]?.actors.at(-1)?.name ?? ''];
  const { asOf, knownAt } = question;
  const graph = mergeGraphs(emptyGraph, toGraphOf(paths));
  return [
    {
      name: `How ${from} and ${to} are connected (${counted(paths.length, 'path')})`,
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
