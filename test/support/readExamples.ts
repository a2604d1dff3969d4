import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOperationAST, type OperationTypeNode, parse } from 'graphql';

const folder = join(import.meta.dirname, '../../apps/server/examples');

/** An example of apps/server/examples, as its files have it. */
export interface Example {
  /** Its file, without an ending. */
  readonly name: string;
  /** The first line of its header. */
  readonly title: string;
  /** What else the header says, without the command. */
  readonly explanation: string;
  /** The last line of its header: how to run it from the project's folder. */
  readonly command: string;
  readonly kind: OperationTypeNode;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All examples, in the order of their names. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/u, '');
      const query = readFileSync(join(folder, file), 'utf8');
      const operation = getOperationAST(parse(query));
      if (!operation) throw new Error(`${file} has no operation, or several`);
      const header = query.slice(0, operation.loc?.start).trimEnd().split('\n');
      const [title = '', , ...rest] = header.map((line) => line.replace(/^# ?/u, ''));
      return {
        name,
        title,
        explanation: rest.slice(0, -2).join('\n'),
        command: rest.at(-1) ?? '',
        kind: operation.operation,
        query,
        variables: JSON.parse(readFileSync(join(folder, `${name}.variables.json`), 'utf8')) as Record<
          string,
          unknown
        >,
      };
    });
}
