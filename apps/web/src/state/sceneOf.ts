import type { Scene } from './scene';

/** How what was loaded is looked at, of something that says more. */
export function sceneOf(holder: Scene): Scene {
  const { view, selection, picked, hidden, filters, unmatched, dates, clocks, layer, table, camera } = holder;
  return { view, selection, picked, hidden, filters, unmatched, dates, clocks, layer, table, camera };
}
