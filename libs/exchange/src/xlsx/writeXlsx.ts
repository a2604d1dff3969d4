import { relationTypeInfoOf } from '@entente/model';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import { claimColumns, claimRows } from '../graph-columns/claimColumns.js';
import { actorColumns, inOneText, relationColumns, verbOf } from '../graph-columns/graphColumns.js';
import { inPieces } from '../inPieces.js';
import { zipFiles } from '../zip/zipFiles.js';
import { type Cell, sheet, workbookParts } from './sheets.js';

/** A workbook of Office Open XML (ECMA-376) with the sheets Actors, Relations and Claims. Texts are texts: nothing in it is computed. */
export const xlsx: ExportFormat = {
  name: 'xlsx',
  description: 'a workbook with actors, relations, and claims with their passages, for spreadsheets',
  ending: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  isText: false,
  needs: { quotes: true, speakers: false },
  write: (graph) => {
    const sheets = [
      {
        name: 'Actors',
        header: ['id', 'name', ...actorColumns.map(({ name }) => name)],
        rows: actorRows(graph),
      },
      {
        name: 'Relations',
        header: ['id', 'from', 'verb', 'to', ...relationColumns.map(({ name }) => name), 'fromId', 'toId'],
        rows: relationRows(graph),
      },
      { name: 'Claims', header: claimColumns.map(({ name }) => name), rows: allClaimRows(graph) },
    ];
    return zipFiles(
      [
        ...workbookParts(sheets.map(({ name }) => name)),
        ...sheets.map(({ header, rows }, i) => ({
          name: `xl/worksheets/sheet${i + 1}.xml`,
          content: inPieces(sheet(header, rows)),
        })),
      ],
      new Date(graph.madeOn),
    );
  },
};

async function* actorRows(graph: ExportedGraph): AsyncGenerator<readonly Cell[]> {
  for await (const actor of graph.actors()) {
    yield [actor.id, actor.name, ...actorColumns.map(({ of }) => inOneText(of(actor)))];
  }
}

async function* relationRows(graph: ExportedGraph): AsyncGenerator<readonly Cell[]> {
  for await (const relation of graph.relations()) {
    const { id, type, from, to } = relation;
    const verb = relationTypeInfoOf(type).directed ? verbOf(relation) : `${verbOf(relation)} (both ways)`;
    const cells = relationColumns.map(({ of }) => inOneText(of(relation)));
    yield [id, from.name, verb, to.name, ...cells, from.id, to.id];
  }
}

async function* allClaimRows(graph: ExportedGraph): AsyncGenerator<readonly Cell[]> {
  for await (const relation of graph.relations()) yield* claimRows(relation);
}
