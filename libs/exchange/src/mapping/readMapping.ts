import { ActorKind, InvalidInputError, isId } from '@entente/model';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { checkTableSpec, type TableSpec } from '../table/tableMapping.js';

/** What a name in a file means, as the user says: an actor of the graph, one to be made, or nobody. */
export type MappedActor =
  { readonly id: string } | { readonly kind: ActorKind; readonly name: string | null } | 'leave out';

/** What names in files mean, by the name as the file has it. */
export type ActorMapping = ReadonlyMap<string, MappedActor>;

const kind = z.enum(Object.values(ActorKind) as [ActorKind, ...ActorKind[]]);
const shape = z.strictObject({
  actors: z
    .record(z.string(), z.union([z.string(), z.strictObject({ kind, name: z.string().min(1).optional() })]))
    .optional(),
  table: z.unknown().optional(),
});

/** What a mapping file says: whom names mean, and what the columns of a table are. */
export interface FileMapping {
  readonly actors: ActorMapping;
  /** Null where it says nothing of columns. */
  readonly table: TableSpec | null;
}

/**
 * Reads a mapping file, in YAML or JSON: `actors`, with a line for each name as the files have it. Its value is the id of an actor, `leave out`,
 * or `{kind: PERSON}` for an actor to be made where there is none of that name, with `name` where it is to be called otherwise. `table` says what the
 * columns of a table are (`TableSpec`).
 *
 * @throws InvalidInputError that says where it has another form
 */
export function readMapping(text: string): FileMapping {
  const read = shape.safeParse(parseYaml(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') ?? '';
    throw new InvalidInputError(
      `The mapping ${place === '' ? '' : `at ${place} `}is not as it should be (${issue?.message}); write what columns are below "table:", and whom names mean below "actors:", lines as "Gazprom": act_gazprom, "Freedom": leave out, or "Gazprom": {kind: COMPANY}`,
      place,
    );
  }
  const { actors = {}, table } = read.data;
  return {
    actors: new Map(Object.entries(actors).map(([name, value]) => [name, readActor(name, value)])),
    table: table == null ? null : checkTableSpec(table),
  };
}

function readActor(
  label: string,
  value: string | { kind: ActorKind; name?: string | undefined },
): MappedActor {
  if (typeof value !== 'string') return { kind: value.kind, name: value.name ?? null };
  if (value === 'leave out') return value;
  if (isId('actor', value)) return { id: value };
  throw new InvalidInputError(
    `The mapping says "${value}" of "${label}", which is no id of an actor; write it as act_gazprom, or write leave out`,
    `actors.${label}`,
  );
}

function parseYaml(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new InvalidInputError(`The mapping is neither YAML nor JSON: ${error.message}`);
  }
}
