import { noPicture, type Picture } from './viewState';

/** All of a picture but what the server gives. */
export type KeptViewState = Omit<Picture, 'graph'>;

/** Of something that holds a picture, the picture alone, without what the server gives. */
export function keptViewState(holder: Picture): KeptViewState {
  const parts = (Object.keys(noPicture) as (keyof Picture)[]).filter((part) => part !== 'graph');
  return Object.fromEntries(parts.map((part) => [part, holder[part]])) as unknown as KeptViewState;
}

/** Whether a picture is still the one that was saved, whatever was looked at in between. */
export function matchesSaved(now: KeptViewState, saved: KeptViewState): boolean {
  return (Object.keys(saved) as (keyof KeptViewState)[]).every(
    (part) => now[part] === saved[part] || JSON.stringify(now[part]) === JSON.stringify(saved[part]),
  );
}
