import type { ActorKind, Evidence } from '@entente/model';

/** The outline of an actor's shape: path data in a square of 24, equal to Cytoscape's shape of the kind. */
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

/** The sign inside an actor's shape: path data in a square of 24, filled. States have their code instead, where it is known. */
export const kindSign: Record<ActorKind, string> = {
  STATE: 'M6 3h2v1h11l-3 4 3 4H8v9H6z',
  TERRITORY:
    'M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7zm0 4.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  OFFICIAL:
    'M12 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM8.6 13h1.6l1.8 4 1.8-4h1.6c3.2.5 5.1 3 5.1 8.5H3.5c0-5.5 1.9-8 5.1-8.5z',
  PERSON: 'M12 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM12 13c5.5 0 8.5 3 8.5 8.5h-17C3.5 16 6.5 13 12 13z',
  COMPANY: 'M4 21V9l6 3.5V9l6 3.5V3h4v18zM7 15v3h2v-3zm4 0v3h2v-3zm4 0v3h2v-3z',
  ORGANIZATION: 'M12 2.5l9 5V9.5H3V7.5zM5 11h2.5v7H5zm5.7 0h2.6v7h-2.6zm5.8 0H19v7h-2.5zM3 19.5h18V22H3z',
  ARMED_GROUP: 'M12 5l8 6v3.5l-8-6-8 6V11zm0 7l8 6v3.5l-8-6-8 6V18z',
};

interface LineStyle {
  /** Pixels at zoom 1. */
  readonly width: number;
  /** Lengths in pixels drawn and left out, alternating; empty: solid. */
  readonly dash: readonly number[];
  readonly pale: boolean;
  /** With a gap in its middle for ≠. */
  readonly notched: boolean;
}

/** The line style of each grade of evidence. */
export const lineStyle: Record<Evidence, LineStyle> = {
  CORROBORATED: { width: 3.6, dash: [], pale: false, notched: false },
  SINGLE_SOURCE: { width: 1.6, dash: [], pale: false, notched: false },
  ALLEGED: { width: 1.8, dash: [8, 5], pale: false, notched: false },
  CONTESTED: { width: 2.6, dash: [], pale: false, notched: true },
  DENIED: { width: 2.2, dash: [1, 5], pale: true, notched: false },
};
