import { readableSize } from '../elements/readableSize';
import { chooseLabels, type Labelled } from '../labels/chooseLabels';
import { labelBox } from '../labels/labelBox';
import type { Crowd } from './crowd';
import { Mark } from './mark';

/** Whose names are written, of these actors at a zoom: the larger before the smaller, as far as there is room; who is open, always. */
export function crowdNames(
  { scene, places, marks }: Crowd,
  actors: readonly number[],
  zoom: number,
): number[] {
  const { size, label } = scene.actors;
  const type = readableSize(zoom);
  const ranked = [...actors].sort((a, b) => (size[b] ?? 0) - (size[a] ?? 0));
  const shown = chooseLabels(
    ranked.map((actor): Labelled<number> => {
      const at = { x: places[2 * actor] ?? 0, y: places[2 * actor + 1] ?? 0 };
      const width = size[actor] ?? 0;
      return {
        id: actor,
        shape: { ...at, width, height: width },
        label: labelBox((label[actor] ?? '').split('\n'), at, width / 2, type),
      };
    }),
  );
  return actors.filter((actor) => shown.has(actor) || ((marks.actors[actor] ?? 0) & Mark.CHOSEN) !== 0);
}
