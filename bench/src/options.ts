import { parseArgs } from 'node:util';

const parts = ['reads', 'paths', 'throughput', 'memory', 'writes', 'scale', 'cliques'] as const;
export type Part = (typeof parts)[number];

/** What the benchmark is asked for on the command line. */
export interface Options {
  /** The small generated graph instead of the whole one. */
  readonly small: boolean;
  /** The graph alone is made and loaded. */
  readonly load: boolean;
  readonly parts: readonly Part[];
  /** A file that the report is written to as JSON. */
  readonly json: string | undefined;
  /** An earlier report, printed instead of measuring. */
  readonly from: string | undefined;
  /** Whether docs/benchmarks.md is written. */
  readonly docs: boolean;
}

/** Reads them. @throws TypeError that says which there are */
export function readOptions(given: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...given],
    options: {
      small: { type: 'boolean', default: false },
      load: { type: 'boolean', default: false },
      only: { type: 'string' },
      json: { type: 'string' },
      from: { type: 'string' },
      docs: { type: 'boolean', default: false },
    },
  });
  const asked = values.only?.split(',') ?? parts;
  const foreign = asked.find((part) => !parts.some((known) => known === part));
  if (foreign !== undefined) throw new TypeError(`--only takes ${parts.join(', ')}, not "${foreign}"`);
  return {
    ...values,
    json: values.json,
    from: values.from,
    parts: parts.filter((part) => asked.includes(part)),
  };
}
