import { LayoutName } from './layoutName';
import { noDates } from './noDates';
import { noFilters } from './noFilters';
import { noTable } from './noTable';
import type { Picture } from './picture';
import { Unmatched } from './unmatched';
import { View } from './view';

const none = { actorIds: [], relationIds: [] };

/** What the page begins with. */
export const noPicture: Picture = {
  graph: null,
  expansions: [],
  hidden: none,
  pinned: [],
  places: {},
  groups: [],
  layout: LayoutName.FORCE,
  filters: noFilters,
  unmatched: Unmatched.DIM,
  dates: noDates,
  clocks: null,
  layer: null,
  table: noTable,
  camera: null,
  view: View.GRAPH,
  selection: null,
  picked: none,
  notes: [],
  steps: [],
  keptChains: [],
};
