import type { FoundPath } from '../../api/foundPath';
import { counted } from '../../state/counted';
import { pathConditions } from '../../state/pathConditions';
import type { PathQuestion } from '../../state/pathQuestion';
import { toGraphOf } from '../paths/toGraphOf';
import type { TakenChoice } from './takenChoice';

/** What can be taken away of chains: all of them, as the answer to their question. */
export function pathChoices(paths: readonly FoundPath[], question: PathQuestion): readonly TakenChoice[] {
  const [from, to] = [paths[0]?.actors[0]?.name ?? '', paths[0]?.actors.at(-1)?.name ?? ''];
  const relations = new Map(toGraphOf(paths).relations.map((relation) => [relation.id, relation]));
  return [
    {
      name: counted(paths.length, 'chain'),
      matter: {
        title: `How ${from} and ${to} are connected`,
        conditions: pathConditions(question),
        chains: paths,
        relations: [...relations.values()],
        knownAt: question.knownAt,
      },
    },
  ];
}
