import type { DateRange } from './dateRange';

export const noDates: DateRange = { from: null, to: null };
