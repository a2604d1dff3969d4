import type { Shape } from './shape.js';

/** Relations without their claims and without details. */
export const bareShape: Shape = {
  claims: false,
  quotes: false,
  details: false,
  identifiers: false,
  actorDetails: false,
  sourceDetails: false,
};
