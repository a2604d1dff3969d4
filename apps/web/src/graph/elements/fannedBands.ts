import type { Bundle } from '../../state/network/bundle';
import type { Selection } from '../../state/selecting/selection';

interface Sight {
  readonly selection: Selection | null;
  /** The band that was opened by hand. */
  readonly opened: string | null;
  /** The ids of the relations that are selected. */
  readonly picked: readonly string[];
  /** Whether the reader is close enough to see each relation by itself. */
  readonly all: boolean;
}

/** The ids of the bands that stand open: the one opened by hand, the one of the open relation, those of which a part is selected, from close by all. */
export function fannedBands(
  bands: readonly Bundle[],
  { selection, opened, picked, all }: Sight,
): Set<string> {
  const chosen = new Set(picked);
  const open = bands.filter(
    ({ id, relations }) =>
      all ||
      id === opened ||
      isPartly(relations, chosen) ||
      (selection?.kind === 'relation' && relations.some((relation) => relation.id === selection.id)),
  );
  return new Set(open.map(({ id }) => id));
}

function isPartly(relations: Bundle['relations'], chosen: ReadonlySet<string>): boolean {
  if (chosen.size === 0) return false;
  const some = relations.filter(({ id }) => chosen.has(id)).length;
  return some > 0 && some < relations.length;
}
