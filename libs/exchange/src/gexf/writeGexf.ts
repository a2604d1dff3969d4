import { type Relation, relationTypeInfoOf } from '@entente/model';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import {
  actorColumns,
  type GraphColumn,
  inOneText,
  reachOf,
  relationColumns,
  verbOf,
} from '../graph-columns/graphColumns.js';
import { escapeXml } from '../xml/escapeXml.js';

/**
 * GEXF 1.3, a dynamic graph: the days of a relation are its spell, so that Gephi's timeline shows it while it lasted; a side that is open
 * has no day, and what is undated has no spell and is always there. Relations of one type between the same two are edges of their own.
 */
export const gexf: ExportFormat = {
  name: 'gexf',
  description: 'GEXF 1.3 with dates as spells, for Gephi and its timeline',
  ending: 'gexf',
  mediaType: 'application/gexf+xml',
  isText: true,
  needs: { quotes: false, speakers: false },
  write: writeGexf,
};

const types = { text: 'string', list: 'string', number: 'integer', boolean: 'boolean' } as const;

async function* writeGexf(graph: ExportedGraph): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta lastmodifieddate="${graph.madeOn}">
    <creator>Entente</creator>
    <description>Actors and their relations, with the evidence of each</description>
  </meta>
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
    <attributes class="node" mode="static">
${attributesOf(actorColumns)}    </attributes>
    <attributes class="edge" mode="static">
${attributesOf(relationColumns)}    </attributes>
    <nodes>
`;
  for await (const actor of graph.actors()) {
    yield `      <node id="${escapeXml(actor.id)}" label="${escapeXml(actor.name)}">${valuesOf(actorColumns, actor)}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const relation of graph.relations()) yield edgeOf(relation);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function edgeOf(relation: Relation): string {
  const { id, type, from, to, occurred } = relation;
  const direction = relationTypeInfoOf(type).directed ? 'directed' : 'undirected';
  return `      <edge id="${escapeXml(id)}" source="${escapeXml(from.id)}" target="${escapeXml(to.id)}" type="${direction}" kind="${type}" label="${escapeXml(verbOf(relation))}">${valuesOf(relationColumns, relation)}${spellOf(occurred)}</edge>\n`;
}

function spellOf(occurred: string | null): string {
  const { firstDay, lastDay } = reachOf(occurred);
  const start = firstDay === null ? '' : ` start="${firstDay}"`;
  const end = lastDay === null ? '' : ` end="${lastDay}"`;
  return start + end === '' ? '' : `<spells><spell${start}${end}/></spells>`;
}

const attributesOf = <T>(columns: readonly GraphColumn<T>[]): string =>
  columns
    .map(({ name, kind }) => `      <attribute id="${name}" title="${name}" type="${types[kind]}"/>\n`)
    .join('');

function valuesOf<T>(columns: readonly GraphColumn<T>[], thing: T): string {
  let values = '';
  for (const { name, of } of columns) {
    const value = inOneText(of(thing));
    if (value !== null) values += `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`;
  }
  return values === '' ? '' : `<attvalues>${values}</attvalues>`;
}
