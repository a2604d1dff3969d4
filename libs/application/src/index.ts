/** What Entente does, a function for each use case; their rules stand here once, for the server and the command line alike. */
export * from './actors.js';
export * from './backups.js';
export * from './bulk.js';
export * from './citations.js';
export * from './claims.js';
export * from './documentFiles.js';
export * from './documents.js';
export * from './exports.js';
export * from './imports.js';
export * from './languageModels.js';
export * from './proposals.js';
export * from './references.js';
export type { ImportFile } from './registers/fileSource.js';
export * from './registers/registerReport.js';
export * from './relationFilters.js';
export * from './review.js';
export * from './users.js';
export * from './names.js';
