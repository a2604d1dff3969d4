/** File formats ↔ claims, streaming both ways. */
export * from './claims/parseClaims.js';
export * from './claims/printClaimsRow.js';
export * from './exchangeRow.js';
export * from './importRows.js';
