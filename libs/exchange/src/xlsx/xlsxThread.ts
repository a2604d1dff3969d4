import { parentPort, workerData } from 'node:worker_threads';
import { InvalidInputError } from '@entente/model';
import { type CellValue, readSheet } from 'read-excel-file/node';
import { quotedCell } from '../csv/csvCells.js';
import { failedCells } from './failedCells.js';
import type { XlsxReply } from './readXlsx.js';

/** Runs in a thread of its own: reads the first sheet of the workbook that it is started with, and answers once. */
async function read(): Promise<XlsxReply> {
  try {
    const bytes = Buffer.from(workerData as Uint8Array);
    const failed = await failedCells(bytes);
    const rows = await readSheet(bytes, 1, { parseNumber: (text) => text });
    for (const { row, column, error } of failed) {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column - 1] = error;
    }
    return { kind: 'READ', csv: rows.map(line).join('') };
  } catch (error) {
    if (error instanceof InvalidInputError) return { kind: 'REFUSED', message: error.message };
    // Its reader takes for granted what most programs write, as the address of each cell.
    const why =
      error instanceof TypeError
        ? 'its sheet is written in an unusual way; open it in a spreadsheet program and save it anew, or as CSV'
        : error instanceof Error
          ? error.message
          : String(error);
    return { kind: 'REFUSED', message: `This is no workbook that can be read: ${why}` };
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
