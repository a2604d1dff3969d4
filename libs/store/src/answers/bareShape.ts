import type { Shape } from './shape.js';

/** Relations without their claims. */
export const bareShape: Shape = { claims: false, quotes: false };
