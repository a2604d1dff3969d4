import { CombinedError } from '@urql/core';
import { usePendingRequests, StoppedError } from '../../api/requests';
import { fileName, saveFile } from '../../ui/saveFile';

/** Formats of data: name at the server, name for the reader, ending of the file. */
export const dataFormats = [
  ['gexf', 'GEXF, for Gephi with its timeline', 'gexf'],
  ['graphml', 'GraphML, for yEd, networkx, igraph', 'graphml'],
  ['cytoscape-json', 'Cytoscape JSON', 'cyjs'],
  ['xlsx', 'Excel workbook', 'xlsx'],
  ['claims-csv', 'CSV of claims', 'csv'],
  ['nodes-edges-csv', 'CSV of nodes and edges', 'zip'],
  ['ftm', 'FollowTheMoney', 'ftm.json'],
  ['json-ld', 'Web Annotations and PROV-O (JSON-LD)', 'jsonld'],
  ['claims-jsonl', 'Claims JSONL, for import here', 'jsonl'],
] as const;
export type DataFormat = (typeof dataFormats)[number][0];

/** Which relations, as the API's RelationFilter. */
export type DataFilter = Readonly<Record<string, unknown>>;

/** Its key among the requests on their way; only one is made at a time. */
const KEY = -1;
/** How the stop button knows it. */
export const DATA_REQUEST = 'ExportData';

/** Saves what passes a filter as a file, which the server makes, and returns a message. @throws CombinedError */
export async function exportData(title: string, format: DataFormat, filter: DataFilter): Promise<string> {
  const stopping = new AbortController();
  const { begin, end } = usePendingRequests.getState();
  begin({ key: KEY, name: DATA_REQUEST, words: null, stop: () => stopping.abort(new StoppedError()) });
  try {
    const response = await fetch(`/exports/${format}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ filter }),
      signal: stopping.signal,
    });
    if (!response.ok) {
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      throw new CombinedError({ graphQLErrors: errors, response });
    }
    const ending = dataFormats.find(([name]) => name === format)?.[2] ?? format;
    const name = fileName(title, ending);
    saveFile(name, await response.blob());
    return `Saved as ${name}.`;
  } catch (error) {
    if (error instanceof CombinedError) throw error;
    throw new CombinedError({ networkError: error as Error });
  } finally {
    end(KEY);
  }
}
