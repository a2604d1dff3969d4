import type { ActorKind } from '@entente/model';

/** The outline of an actor's shape: path data in a square of 24, as Cytoscape draws the kind on the canvas. */
export const kindOutline: Record<ActorKind, string> = {
  STATE: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
  TERRITORY: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z',
  OFFICIAL:
    'M6 1.5h12A4.5 4.5 0 0 1 22.5 6v12a4.5 4.5 0 0 1-4.5 4.5H6A4.5 4.5 0 0 1 1.5 18V6A4.5 4.5 0 0 1 6 1.5z',
  PERSON:
    'M6 1.5h12A4.5 4.5 0 0 1 22.5 6v12a4.5 4.5 0 0 1-4.5 4.5H6A4.5 4.5 0 0 1 1.5 18V6A4.5 4.5 0 0 1 6 1.5z',
  COMPANY: 'M1.5 1.5h21v21h-21z',
  ORGANIZATION: 'M1.5 12L6.5 1.5h11l5 10.5-5 10.5h-11z',
  ARMED_GROUP: 'M12 1.5l10.5 21h-21z',
};
