import { InvalidInputError } from '@entente/model';
import { claimsCsv } from './claims-csv/writeClaimsCsv.js';
import { claimsJsonl } from './claims/writeClaimsJsonl.js';
import { cytoscapeJson } from './cytoscape-json/writeCytoscapeJson.js';
import type { ExportFormat } from './exportedGraph.js';
import { followTheMoney } from './followthemoney/writeFollowTheMoney.js';
import { gexf } from './gexf/writeGexf.js';
import { graphml } from './graphml/writeGraphml.js';
import { jsonLd } from './json-ld/writeJsonLd.js';
import { nodesEdgesCsv } from './nodes-edges-csv/writeNodesEdgesCsv.js';
import { xlsx } from './xlsx/writeXlsx.js';

/** Every format that can be exported to, the native one first. */
export const exportFormats: readonly ExportFormat[] = [
  claimsJsonl,
  graphml,
  gexf,
  cytoscapeJson,
  nodesEdgesCsv,
  claimsCsv,
  xlsx,
  followTheMoney,
  jsonLd,
];

/** The format of a name. @throws InvalidInputError that names them all */
export function exportFormatOf(name: string): ExportFormat {
  const format = exportFormats.find((one) => one.name === name);
  if (format) return format;
  throw new InvalidInputError(
    `There is no export format ${JSON.stringify(name.slice(0, 100))}; it can be ${exportFormats.map((one) => one.name).join(', ')}`,
    'format',
  );
}
