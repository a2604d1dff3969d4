import type { ActorKind } from '@entente/model';

/** The sign inside an actor's shape: path data in a square of 24, filled. States show their code where it is known. */
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
