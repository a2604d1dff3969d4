import type { Core } from 'cytoscape';
import { type KeyboardEvent, useCallback, useContext } from 'react';
import type { Command } from '../../commands/command';
import { ReadOnly } from '../../commands/readOnly';
import { useExplorer } from '../../state/explorer';
import type { Selection } from '../../state/selecting/selection';
import { counted } from '../../state/words/counted';
import type { Point } from '../layout/point';
import type { MenuSubject } from '../menu/menuTarget';
import type { Deeds } from './deeds';
import { useKeys } from './useKeys';
import type { Whereabouts } from './whereabouts';

interface KeyMeans {
  readonly selection: Selection | null;
  /** What else is heard on the network, most special first. */
  readonly commands: readonly Command[];
  readonly deeds: Deeds;
  readonly say: (where: Whereabouts) => void;
  readonly onMenu: (subject: MenuSubject, at: Point) => void;
  readonly onClear: () => void;
}

/** Pixels at zoom 1 that an actor goes with a key. */
const shift = 24;

/** Does what keys on the network mean, and says where that leads. */
export function useKeyDeeds(cy: Core | null, means: KeyMeans): (event: KeyboardEvent) => void {
  const { selection, commands, deeds, say, onMenu, onClear } = means;
  const readOnly = useContext(ReadOnly);
  return useKeys(cy, {
    selection,
    commands,
    onWalk: useCallback(
      (id: string, from: string | null) => {
        deeds.select({ kind: 'actor', id });
        say({ id, from });
      },
      [deeds, say],
    ),
    onEnd: useCallback(() => say('No relation leads that way.'), [say]),
    onPick: useCallback(
      (open: Selection) => {
        if (readOnly) return;
        deeds.pick(open);
        const { actorIds, relationIds } = useExplorer.getState().picked;
        say(`${counted(actorIds.length, 'actor')} and ${counted(relationIds.length, 'relation')} selected.`);
      },
      [deeds, readOnly, say],
    ),
    onShift: useCallback(
      (actorIds: readonly string[], step: Point) => {
        if (readOnly) return;
        const { places } = useExplorer.getState();
        const moved = actorIds.flatMap((id) => {
          const at = places[id] ?? cy?.getElementById(id).position();
          return at ? [[id, { x: at.x + step.x * shift, y: at.y + step.y * shift }] as const] : [];
        });
        deeds.move(Object.fromEntries(moved), 'move by keys');
        say(`${counted(actorIds.length, 'actor')} moved ${directionOf(step)}.`);
      },
      [cy, deeds, readOnly, say],
    ),
    onCannot: useExplorer.getState().announce,
    onMenu: useCallback(() => {
      if (cy === null) return;
      const open = cy.elements().filter((one) => one.id() === selection?.id);
      if (selection === null || selection.kind === 'band' || open.empty()) {
        onMenu({ kind: 'canvas' }, { x: cy.width() / 2, y: cy.height() / 3 });
        return;
      }
      const box = open.renderedBoundingBox();
      onMenu(selection, { x: (box.x1 + box.x2) / 2, y: box.y2 });
    }, [cy, selection, onMenu]),
    onClear,
  });
}

const directionOf = ({ x, y }: Point): string => (x < 0 ? 'left' : x > 0 ? 'right' : y < 0 ? 'up' : 'down');
