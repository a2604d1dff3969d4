import type { Shape } from './shape.js';

/** Relations with all that is said of them. */
export const wholeShape: Shape = {
  claims: true,
  quotes: true,
  details: true,
  identifiers: true,
  actorDetails: true,
  sourceDetails: true,
};
