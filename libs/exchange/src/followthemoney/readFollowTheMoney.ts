import { z } from 'zod';
import type { FileRecord } from '../records/fileRecords.js';
import { CellError, shown } from '../registers/cells.js';
import { isLeftOut } from '../registers/codedEvent.js';
import { headerIn, readTable, type TableForm } from '../registers/readTable.js';
import type { FileDetails, Mention, Register, RowFault, RowReading } from '../registers/register.js';
import {
  actorIn,
  type Entity,
  isActor,
  isPosition,
  type KnownEntities,
  relationIn,
  stateOf,
} from './readEntity.js';

const entityShape = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.string())),
});

const describe = (file: string, mediaType: string): FileDetails => ({
  title: `FollowTheMoney: ${file}`,
  publisher: null,
  authors: [],
  published: null,
  url: null,
  language: null,
  mediaType,
});

/** FollowTheMoney entities, one a line of JSON. Relations may name entities of any line. */
export const ftmEntities: Register = {
  format: 'ftm-entities',
  title: 'FollowTheMoney entities',
  idPrefix: 'ftm',
  shape: 'lines',
  isReleased: true,
  recognises: (head) => {
    const first = head.find((line) => line.trim() !== '');
    return first !== undefined && 'id' in readLine(first);
  },
  describe: (_, file) => describe(file, 'application/json'),
  read: async function* (open) {
    const known = new Known();
    for await (const record of open()) {
      const read = 'fault' in record ? null : readLine(record.text);
      if (read && 'id' in read) known.learn(read);
    }
    for await (const { number: row, ...record } of open()) {
      if ('text' in record && record.text.trim() === '') continue;
      const read = 'fault' in record ? record.fault : readLine(record.text);
      yield 'id' in read ? relationAt(row, row, read, known) : { row, fault: read };
    }
  },
};

function readLine(text: string): Entity | RowFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { code: 'NOT_JSON', message: `The line is no JSON: ${(error as Error).message}` };
  }
  const read = entityShape.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  return {
    code: 'NO_ENTITY',
    ...(path.length === 0 ? {} : { column: path.join('.') }),
    found: shown(JSON.stringify(valueAt(value, path)) ?? ''),
    message: `The line is no entity: ${issue?.message}; it has an id, a schema, and properties with lists of texts`,
  };
}

/** What stands at a place of a value of JSON. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

const columns = {
  id: ['canonical id'],
  own: ['entity id'],
  property: ['prop'],
  schema: ['schema'],
  value: ['value'],
};

const table: TableForm<keyof typeof columns> = {
  columns,
  required: ['id', 'property', 'schema', 'value'],
  delimiters: [',', ';', '\t'],
  preamble: 5,
};

/** FollowTheMoney statements: a row a value of a property. The rows of an entity are read together; a relation cites those of its that follow on each other. */
export const ftmStatements: Register = {
  format: 'ftm-statements',
  title: 'FollowTheMoney statements',
  idPrefix: 'ftm',
  shape: 'rows',
  isReleased: true,
  recognises: (head) => head.some((line) => headerIn(line, table) !== null),
  describe: (_, file) => describe(file, 'text/csv'),
  read: readStatements,
};

interface Stated extends Entity {
  readonly properties: Record<string, string[]>;
  schema: string;
  readonly first: number;
  /** The last of the rows that follow on the first. */
  last: number;
}

async function* readStatements(open: () => AsyncIterable<FileRecord>): AsyncGenerator<RowReading> {
  const entities = new Map<string, Stated>();
  for await (const read of readTable(open(), table)) {
    if ('cells' in read) state(entities, read.row, read.cells);
  }
  const known = new Known();
  for (const entity of entities.values()) known.learn(entity);
  for await (const read of readTable(open(), table)) {
    if ('fault' in read) {
      yield read;
      continue;
    }
    const { row, cells } = read;
    const entity = entities.get(cells.id);
    if (!entity)
      yield {
        row,
        fault: {
          code: 'EMPTY',
          column: 'canonical_id',
          message: 'canonical_id is empty; it says of which entity the statement is',
        },
      };
    else if (entity.first === row) yield relationAt(row, entity.last, entity, known);
    else
      yield {
        row,
        leftOut: {
          code: 'SAME_ENTITY',
          text: 'a further statement of an entity that its first row stands for',
        },
      };
  }
}

function state(
  entities: Map<string, Stated>,
  row: number,
  { id, property, schema, value }: Readonly<Record<keyof typeof columns, string>>,
): void {
  if (id === '') return;
  let entity = entities.get(id);
  if (!entity) {
    // Without a prototype: a property may be called constructor.
    const properties = Object.create(null) as Stated['properties'];
    entity = { id, schema, properties, first: row, last: row };
    entities.set(id, entity);
  }
  if (row === entity.last + 1) entity.last = row;
  // Statements of one entity may have schemata of which one is the narrower.
  if (entity.schema === 'LegalEntity' || (entity.schema === 'Organization' && schema !== 'LegalEntity'))
    entity.schema = schema;
  if (property === 'id') return;
  const values = (entity.properties[property] ??= []);
  if (!values.includes(value)) values.push(value);
}

class Known implements KnownEntities {
  readonly actors = new Map<string, Mention>();
  readonly positions = new Map<string, { readonly state: Mention; readonly role: string }>();

  learn(entity: Entity): void {
    if (isActor(entity)) this.actors.set(entity.id, actorIn(entity));
    const post = isPosition(entity) ? stateOf(entity) : null;
    if (post) this.positions.set(entity.id, post);
  }
}

function relationAt(row: number, lastRow: number, entity: Entity, known: KnownEntities): RowReading {
  try {
    const read = relationIn(entity, known);
    return isLeftOut(read) ? { row, leftOut: read } : { row, lastRow, event: read };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return { row, fault: error.fault };
  }
}
