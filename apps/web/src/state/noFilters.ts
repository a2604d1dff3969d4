import type { Filters } from './filters';

export const noFilters: Filters = { kinds: [], tones: [], evidence: [] };
