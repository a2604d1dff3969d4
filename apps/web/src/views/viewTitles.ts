import type { View } from '../state/view';

/** What the views are called. */
export const viewTitles: Record<View, string> = { graph: 'Graph', table: 'Table', timeline: 'Timeline' };
