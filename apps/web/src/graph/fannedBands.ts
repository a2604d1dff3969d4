import type { Bundle } from '../state/bundle';
import type { Selection } from '../state/selection';

interface Sight {
  readonly selection: Selection | null;
  /** The band that was opened by hand. */
  readonly opened: string | null;
  /** Whether the reader is close enough to see each relation by itself. */
  readonly all: boolean;
}

/** The ids of the bands that stand open: the one opened by hand, the one of the selected relation, from close by all. */
export function fannedBands(bands: readonly Bundle[], { selection, opened, all }: Sight): Set<string> {
  const open = bands.filter(
    ({ id, relations }) =>
      all ||
      id === opened ||
      (selection?.kind === 'relation' && relations.some((relation) => relation.id === selection.id)),
  );
  return new Set(open.map(({ id }) => id));
}
