import { ActorKind, Evidence, Gap, PathRank, RelationType, Tone } from '@entente/model';
import type { KeptPicture } from '../address/writePicture';
import { writtenQuestion } from '../address/writtenQuestion';
import { dayOf } from '../clocks/dayOf';
import type { Facets } from '../filters/facets';
import type { Filters } from '../filters/filters';
import { noFilters } from '../filters/noFilters';
import { Unmatched } from '../filters/unmatched';
import type { Layer } from '../layer';
import { LayoutName } from '../layoutName';
import { noPicture } from '../noPicture';
import type { ChainRef } from '../paths/chainRef';
import { noPathQuestion } from '../paths/noPathQuestion';
import type { Scene } from '../scene';
import type { Picked } from '../selecting/picked';
import type { Selection } from '../selecting/selection';
import { noTable } from '../tables/noTable';
import type { TableSetting } from '../tables/tableChoice';
import { View } from '../view';
import { shapes } from './shapes';

const { text, number, flag, oneOf, orNull, list, byName, object } = shapes;

const ids = list(text);
const day = (value: unknown): string | null => dayOf(orNull(text)(value));
const selection = object<{ kind: Selection['kind']; id: string }>({
  kind: oneOf(['actor', 'relation', 'band']),
  id: text,
}) as (value: unknown) => Selection;
const picked = object<Picked>({ actorIds: ids, relationIds: ids });

const facets = {
  kinds: list(oneOf(Object.values(ActorKind))),
  tones: list(oneOf(Object.values(Tone))),
  evidence: list(oneOf(Object.values(Evidence))),
  types: ids,
  sources: ids,
  publishers: ids,
};
const filters = object<Filters>(
  {
    ...facets,
    without: object<Facets>(facets, noFilters.without),
    leastPublishers: orNull(number),
    leastRelations: orNull(number),
    mostRelations: orNull(number),
  },
  noFilters,
);

const chain = object<ChainRef>({
  question: object<ChainRef['question']>(
    {
      fromId: orNull(text),
      toId: orNull(text),
      minEvidence: orNull(oneOf(Object.values(Evidence))),
      minPublishers: orNull(number),
      knownAt: day,
      asOf: day,
      maxLength: number,
      rank: oneOf(Object.values(PathRank)),
      directed: flag,
      types: orNull(list(oneOf(Object.values(RelationType)))),
      avoidedIds: ids,
    },
    // As all were asked before types and actors could be chosen.
    { ...writtenQuestion(noPathQuestion), types: null },
  ),
  key: text,
});
const ofGap = object<Extract<Layer, { kind: 'gap' }>>({
  kind: oneOf(['gap']),
  gap: oneOf(Object.values(Gap)),
});
const ofChains = object<Extract<Layer, { kind: 'chains' }>>({
  kind: oneOf(['chains']),
  chains: list(chain),
  relationIds: ids,
});
const layer = (value: unknown): Layer =>
  (value as Partial<Layer> | undefined)?.kind === 'gap' ? ofGap(value) : ofChains(value);

const setting = object<TableSetting>(
  {
    sorting: orNull(object({ columnId: text, falling: flag })),
    filters: byName(text),
    columns: orNull(ids),
    widths: byName(number),
  },
  noTable.relations,
);

const ofScene: Parameters<typeof object<Scene>>[0] = {
  view: oneOf(Object.values(View)),
  selection: orNull(selection),
  picked,
  hidden: picked,
  filters,
  unmatched: oneOf(Object.values(Unmatched)),
  dates: object({ from: day, to: day }),
  clocks: orNull(object({ asOf: day, knownAt: day })),
  layer: orNull(layer),
  table: object({ kind: oneOf(['relations', 'actors']), relations: setting, actors: setting }, noTable),
  camera: orNull(object({ x: number, y: number, width: number, height: number })),
};

const picture = object<KeptPicture>(
  {
    ...ofScene,
    expansions: list(object({ actorId: text, actorIds: ids, relationIds: ids })),
    pinned: ids,
    places: byName(object({ x: number, y: number })),
    groups: list(object({ id: text, name: text, actorIds: ids, closed: flag })),
    layout: oneOf(Object.values(LayoutName)),
    notes: list(object({ id: text, on: selection, words: text })),
    steps: list(object({ id: text, title: text, words: text, scene: object<Scene>(ofScene, noPicture) })),
    keptChains: list(chain),
  },
  noPicture,
);

/** A picture that was kept, or handed on as a file, by whichever page; what came since it was made is as at first. Null where it is none. */
export function toKeptPicture(value: unknown): KeptPicture | null {
  try {
    return picture(value);
  } catch {
    return null;
  }
}
