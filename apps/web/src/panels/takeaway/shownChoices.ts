import type { Clocks } from '../../state/clocks/clocks';
import type { DateRange } from '../../state/clocks/dateRange';
import { timeConditions } from '../../state/clocks/timeConditions';
import { filterConditions } from '../../state/filters/filterConditions';
import type { Filters } from '../../state/filters/filters';
import type { Dimmed } from '../../state/network/dimmed';
import type { Graph } from '../../state/network/graph';
import type { Picked } from '../../state/selecting/picked';
import type { Selection } from '../../state/selecting/selection';
import { counted } from '../../state/words/counted';
import { relationSentence } from '../../state/words/relationSentence';
import { pickedRelations } from './pickedRelations';
import type { TakenChoice } from './takenChoice';

interface Shown {
  readonly graph: Graph;
  readonly dimmed: Dimmed;
  readonly filters: Filters;
  readonly selection: Selection | null;
  readonly picked: Picked;
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}

/** What can be taken away of what is shown: what is selected, what is open, and all of it. */
export function shownChoices(shownNow: Shown): readonly TakenChoice[] {
  const { graph, dimmed, filters, selection, picked, clocks, dates } = shownNow;
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const conditions = [...filterConditions(filters), ...timeConditions(clocks, dates)];
  const shown = graph.relations.filter(({ id }) => !dimmed.relationIds.has(id));
  const opened = shown.filter(({ id, from, to }) =>
    selection?.kind === 'relation' ? id === selection.id : from === selection?.id || to === selection?.id,
  );
  const [first] = opened;
  const title =
    selection?.kind === 'relation' && first
      ? relationSentence(names.get(first.from) ?? '', first.label, names.get(first.to) ?? '')
      : `The relations of ${names.get(selection?.id ?? '') ?? ''}`;
  const base = { conditions, chains: [], laidOut: null, clocks };
  const chosen = pickedRelations(shown, picked);
  const actors = graph.actors.filter(({ id }) => !dimmed.actorIds.has(id));
  return [
    ...(chosen.length > 0
      ? [
          {
            name: `What is selected (${counted(chosen.length, 'relation')})`,
            matter: { ...base, title: 'Selected relations', relations: chosen },
          },
        ]
      : []),
    ...(opened.length > 0
      ? [
          {
            name: `What is open: ${title} (${counted(opened.length, 'relation')})`,
            matter: { ...base, title, relations: opened },
          },
        ]
      : []),
    {
      name: `All that is shown (${counted(shown.length, 'relation')})`,
      matter: {
        ...base,
        title: `Relations between ${counted(actors.length, 'actor')}`,
        relations: shown,
      },
    },
  ];
}
