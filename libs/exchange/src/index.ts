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
export * from './table/proposeTable.js';
export * from './table/tableMapping.js';
export * from './table/tableRegister.js';
export { isXlsx, xlsxAsCsv } from './xlsx/readXlsx.js';
export { hash, idPart } from './registers/cells.js';
export { inPieces } from './inPieces.js';
