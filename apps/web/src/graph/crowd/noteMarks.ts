import type { Core } from 'cytoscape';

/** Tells whoever draws a crowd that something is marked otherwise; once for all that happens in a batch. */
export function noteMarks(cy: Core): void {
  (cy as unknown as { notify(what: string): void }).notify('marks');
}
