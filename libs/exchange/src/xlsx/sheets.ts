import { escapeXml } from '../xml/escapeXml.js';
import type { ZippedFile } from '../zip/zipFiles.js';

/** What stands in a cell; null for nothing. */
export type Cell = string | number | boolean | null;

/** Rows of a sheet, its header among them, and letters of a cell: the limits of the format. */
const MOST_ROWS = 1_048_576;
const MOST_LETTERS = 32_767;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a workbook beside its sheets, which are xl/worksheets/sheet1.xml and so on. */
export function workbookParts(names: readonly string[]): readonly ZippedFile[] {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = (make: (number: number, name: string) => string): string =>
    names.map((name, i) => make(i + 1, name)).join('');
  return [
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${each((n, name) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packaged}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part(
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ),
  ];
}

function part(name: string, xml: string): ZippedFile {
  return { name, content: once(`${declaration}${xml}`) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** A sheet with a header that stays in view. Where there are more rows than a sheet may have, the last one says that some are missing. */
export async function* sheet(
  header: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${header.length}" width="22" customWidth="1"/></cols><sheetData>\n${rowOf(1, header, HEADER)}`;
  let number = 1;
  for await (const cells of rows) {
    number += 1;
    if (number === MOST_ROWS) {
      yield rowOf(number, ['There are more rows, and a sheet has no room for them; export to CSV.']);
      break;
    }
    yield rowOf(number, cells);
  }
  yield '</sheetData></worksheet>\n';
}

const PLAIN = 0;
const HEADER = 1;

const rowOf = (number: number, cells: readonly Cell[], style = PLAIN): string =>
  `<row r="${number}">${cells.map((cell, i) => cellOf(`${columnName(i)}${number}`, cell, style)).join('')}</row>\n`;

function cellOf(place: string, cell: Cell, style: number): string {
  const at = `r="${place}"${style === PLAIN ? '' : ` s="${style}"`}`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal(cutTo(cell)))}</t></is></c>`;
}

/** Where a text says `_x0041_` itself, it would be read as the character of that number. */
const literal = (text: string): string => text.replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

/** A text that a cell has room for, cut between characters. */
function cutTo(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return `${text.slice(0, MOST_LETTERS - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** A, B, … Z, AA, AB. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
