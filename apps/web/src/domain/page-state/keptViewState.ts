import { initialViewState, type ViewState } from './viewState';

/** All of a view state except the loaded graph, which comes from the server. */
export type KeptViewState = Omit<ViewState, 'graph'>;

/** The view state without the loaded graph, taken from an object that has more. */
export function keptViewState(holder: ViewState): KeptViewState {
  const parts = (Object.keys(initialViewState) as (keyof ViewState)[]).filter((part) => part !== 'graph');
  return Object.fromEntries(parts.map((part) => [part, holder[part]])) as unknown as KeptViewState;
}

/** Whether a view state equals the saved one. */
export function matchesSaved(now: KeptViewState, saved: KeptViewState): boolean {
  return (Object.keys(saved) as (keyof KeptViewState)[]).every(
    (part) => now[part] === saved[part] || JSON.stringify(now[part]) === JSON.stringify(saved[part]),
  );
}
