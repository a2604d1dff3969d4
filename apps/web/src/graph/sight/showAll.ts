import { fitAll } from './fitAll';

/** Brings the whole network into sight, once everybody has come to stand. */
export function showAll(): void {
  const cy = window.entente?.graph;
  cy?.one('settled', () => fitAll(cy));
}
