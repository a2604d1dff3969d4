import type { Filters } from './filters';

/** Whether a filter asks from where relations are known. */
export function choosesOrigins({ sources, publishers, without }: Filters): boolean {
  return [sources, publishers, without.sources, without.publishers].some((list) => list.length > 0);
}
