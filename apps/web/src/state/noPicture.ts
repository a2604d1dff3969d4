import { noDates } from './clocks/noDates';
import { noFilters } from './filters/noFilters';
import { Unmatched } from './filters/unmatched';
import { LayoutName } from './layoutName';
import type { Picture } from './picture';
import { noTable } from './tables/noTable';
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
