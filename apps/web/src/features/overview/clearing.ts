import { noDates } from '../../state/clocks/noDates';
import type { Deed } from '../../state/deed';
import { noFilters } from '../../state/filters/noFilters';

/** Takes off every condition on what is counted. */
export const clearing: Deed = {
  title: 'Clear all filters',
  change: ({ clocks }) => ({
    filters: noFilters,
    dates: noDates,
    clocks: clocks === null ? null : { asOf: null, knownAt: null },
  }),
};
