/** File formats ↔ claims, streaming both ways. */
export * from './claims/parseClaims.js';
export * from './claims/printClaimsRow.js';
export { csvRow } from './csv/csvCells.js';
export * from './exchangeRow.js';
export type { ExportedGraph, ExportFormat } from './exportedGraph.js';
export { exportFormatOf, exportFormats } from './exportFormats.js';
export * from './importRows.js';
export * from './countries/countries.js';
export * from './records/fileRecords.js';
export * from './registers/register.js';
export * from './registersRead.js';
export * from './mapping/readMapping.js';
export { hash, idPart } from './registers/cells.js';
export { inPieces } from './inPieces.js';
export { type ReferenceFormat, readReferences } from './references/readReferences.js';
export type { FaultyReference, Reference, ReferenceReading } from './references/reference.js';
