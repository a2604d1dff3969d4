import { parentPort, workerData } from 'node:worker_threads';
import { type CellValue, readSheet } from 'read-excel-file/node';
import { quotedCell } from '../csv/csvCells.js';
import type { XlsxReply } from './readXlsx.js';

/** Runs in a thread of its own: reads the first sheet of the workbook that it is started with, and answers once. */
async function read(): Promise<XlsxReply> {
  try {
    const rows = await readSheet(Buffer.from(workerData as Uint8Array), 1, { parseNumber: (text) => text });
    return { kind: 'READ', csv: rows.map(line).join('') };
  } catch (error) {
    return {
      kind: 'REFUSED',
      message: `This is no workbook that can be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

const line = (cells: readonly (CellValue<string> | null)[]): string =>
  `${cells.map((cell) => quotedCell(textOf(cell))).join(',')}\n`;

function textOf(cell: CellValue<string> | null): string {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  const iso = cell.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 16)}`;
}

parentPort?.postMessage(await read());
