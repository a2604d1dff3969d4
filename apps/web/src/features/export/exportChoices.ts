import { type Clocks, timeConditions } from '../../domain/questions/clocks';
import type { DateRange } from '../../domain/questions/days';
import type { Dimmed } from '../../domain/what-is-shown/dimming';
import { filterConditions, type Filters } from '../../domain/questions/filters';
import { type GraphRelation, emptyGraph, mergeGraphs, type Graph } from '../../domain/network/graph';
import { pathConditions, type PathQuestion } from '../../domain/questions/paths';
import type { Selected, Opened } from '../../domain/network/selection';
import { counted, relationSentence } from '../../domain/words/text';
import type { PlacedGraph } from '../../graph-view/image/toImage';
import type { BriefPath } from '../brief/brief';
import { pathPlaces, graphOfPaths } from '../paths/pathGraph';
import type { FoundPath } from '../paths/pathQueries';

/** Content of an exported image or brief. */
export interface ExportContent {
  readonly title: string;
  /** Filters and clocks that apply, each as a sentence. */
  readonly conditions: readonly string[];
  /** Best first; empty if it is not about paths. */
  readonly paths: readonly BriefPath[];
  readonly relations: readonly GraphRelation[];
  /** What the image shows if it is drawn separately; null: the network as the window shows it. */
  readonly laidOut: PlacedGraph | null;
  /** The clocks that apply; null: everything known, at any time. */
  readonly clocks: Clocks | null;
}

/** An entry of the export dialog. */
export interface ExportChoice {
  readonly name: string;
  readonly content: ExportContent;
}

/** The selected relations: those selected themselves or with both ends; with one end if only one actor is selected. */
export function selectedRelations(
  relations: readonly GraphRelation[],
  { actorIds, relationIds }: Selected,
): readonly GraphRelation[] {
  const actors = new Set(actorIds);
  const chosen = new Set(relationIds);
  const ends = Math.min(2, actors.size);
  return relations.filter(({ id, from, to }) => {
    if (chosen.has(id)) return true;
    const within = [from, to].filter((end) => actors.has(end)).length;
    return ends > 0 && within >= ends;
  });
}

/** What can be exported of paths: all of them, as the answer to their question. */
export function pathChoices(paths: readonly FoundPath[], question: PathQuestion): readonly ExportChoice[] {
  const [from, to] = [paths[0]?.actors[0]?.name ?? '', paths[0]?.actors.at(-1)?.name ?? ''];
  const { asOf, knownAt } = question;
  const graph = mergeGraphs(emptyGraph, graphOfPaths(paths));
  return [
    {
      name: `How ${from} and ${to} are connected (${counted(paths.length, 'path')})`,
      content: {
        title: `How ${from} and ${to} are connected`,
        conditions: pathConditions(question),
        paths: paths,
        relations: graph.relations,
        laidOut: { graph, places: Object.fromEntries(pathPlaces(paths)) },
        clocks: knownAt === null && asOf === null ? null : { asOf, knownAt },
      },
    },
  ];
}

interface Shown {
  readonly graph: Graph;
  readonly dimmed: Dimmed;
  readonly filters: Filters;
  readonly selection: Opened | null;
  readonly picked: Selected;
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}

/** What can be exported of what is shown: what is selected, what is open, and all of it. */
export function shownChoices(shownNow: Shown): readonly ExportChoice[] {
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
  const base = { conditions, paths: [], laidOut: null, clocks };
  const chosen = selectedRelations(shown, picked);
  const actors = graph.actors.filter(({ id }) => !dimmed.actorIds.has(id));
  return [
    ...(chosen.length > 0
      ? [
          {
            name: `What is selected (${counted(chosen.length, 'relation')})`,
            content: { ...base, title: titleOfSelected(chosen, names), relations: chosen },
          },
        ]
      : []),
    ...(opened.length > 0
      ? [
          {
            name: `What is open: ${title} (${counted(opened.length, 'relation')})`,
            content: { ...base, title, relations: opened },
          },
        ]
      : []),
    {
      name: `All that is shown (${counted(shown.length, 'relation')})`,
      content: {
        ...base,
        title: `Relations between ${counted(actors.length, 'actor')}`,
        relations: shown,
      },
    },
  ];
}

/** The actor that all selected relations have in common, else their number. */
export function titleOfSelected(
  relations: readonly GraphRelation[],
  names: ReadonlyMap<string, string>,
): string {
  const ends = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  const [first, second] = ends
    .filter((id) => relations.every(({ from, to }) => from === id || to === id))
    .map((id) => names.get(id) ?? '');
  if (first !== undefined && second !== undefined) return `Relations between ${first} and ${second}`;
  const all = counted(relations.length, 'relation');
  return first === undefined
    ? `${all} between ${counted(ends.length, 'actor')}`
    : `${all} of ${first} with ${counted(ends.length - 1, 'actor')}`;
}
