import { ActorKind, InvalidInputError, RelationType, Stance } from '@entente/model';
import { z } from 'zod';

/** How a column writes countries: by their names and alpha-3 codes where nothing else is said. */
const countryCodes = ['iso2', 'iso3', 'fips', 'cow', 'cameo'] as const;
export type CountryCodes = (typeof countryCodes)[number];

const kind = z.enum(Object.values(ActorKind) as [ActorKind, ...ActorKind[]]);
const type = z.enum(Object.values(RelationType) as [RelationType, ...RelationType[]]);
const stance = z.enum(Object.values(Stance) as [Stance, ...Stance[]]);
const column = z.string().trim().min(1).max(200);
const literal = z.strictObject({ literal: z.string().trim().min(1).max(500) });
/** A column by its name, or a text that stands for every row. */
const cell = z.union([column, z.strictObject({ column }), literal]);
const actor = z.union([
  column,
  z.strictObject({ column, kind: kind.optional(), codes: z.enum(countryCodes).optional() }),
  literal.extend({ kind: kind.optional() }),
]);

/** What the columns of a table are, as people write it; docs/formats.md describes it. */
const tableShape = z.strictObject({
  from: actor,
  to: actor,
  /** A type of the codebook for every row, or a column that has types, their verbs, or what `values` explains. */
  type: z.union([type, z.strictObject({ column, values: z.record(z.string(), type).optional() })]),
  date: cell.optional(),
  stance: z.union([stance, z.strictObject({ column })]).optional(),
  source: z
    .strictObject({
      title: cell.optional(),
      url: cell.optional(),
      publisher: cell.optional(),
      published: cell.optional(),
    })
    .optional(),
  quote: cell.optional(),
  summary: cell.optional(),
  qualifiers: z
    .record(
      z.string(),
      z.union([
        column,
        z.strictObject({ column, unit: z.string().min(1).optional() }),
        literal.extend({ unit: z.string().min(1).optional() }),
      ]),
    )
    .optional(),
  /** A column that tells the rows apart from release to release; else what a row says does. */
  id: column.optional(),
});

/** A mapping as people write it. */
export type TableSpec = z.infer<typeof tableShape>;

/** What a cell of every row is: that of a column, or a text. */
export type Cell = { readonly column: string } | { readonly literal: string };

/** How a table is read. */
export interface TableMapping {
  readonly from: ActorColumn;
  readonly to: ActorColumn;
  readonly type:
    RelationType | { readonly column: string; readonly values: ReadonlyMap<string, RelationType> };
  readonly date: Cell | null;
  readonly stance: Stance | { readonly column: string } | null;
  readonly source: Readonly<Record<'title' | 'url' | 'publisher' | 'published', Cell | null>>;
  readonly quote: Cell | null;
  readonly summary: Cell | null;
  readonly qualifiers: readonly {
    readonly key: string;
    readonly value: Cell;
    readonly unit: string | null;
  }[];
  readonly id: string | null;
}

/** Where a table names an actor. */
export interface ActorColumn {
  readonly name: Cell;
  readonly kind: ActorKind | null;
  readonly codes: CountryCodes | null;
}

/** A mapping as somebody gives it. @throws InvalidInputError that says where it has another form */
export function checkTableSpec(spec: unknown, field = 'table'): TableSpec {
  const read = tableShape.safeParse(spec);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = [field, ...(issue?.path ?? [])].join('.');
  throw new InvalidInputError(
    `The mapping at ${place} is not as it should be (${issue?.message}); write columns by their names, as from: Supplier, to: { column: Recipient, kind: STATE }, type: ARMS_SUPPLY, date: Year`,
    place,
  );
}

/** What a spec means. */
export function tableMapping(spec: TableSpec): TableMapping {
  const { from, to, type: types, source, qualifiers = {}, ...rest } = spec;
  return {
    from: actorOf(from),
    to: actorOf(to),
    type:
      typeof types === 'string'
        ? types
        : {
            column: types.column,
            values: new Map(
              Object.entries(types.values ?? {}).map(([value, its]) => [value.trim().toLowerCase(), its]),
            ),
          },
    date: cellOf(rest.date),
    stance: rest.stance ?? null,
    source: {
      title: cellOf(source?.title),
      url: cellOf(source?.url),
      publisher: cellOf(source?.publisher),
      published: cellOf(source?.published),
    },
    quote: cellOf(rest.quote),
    summary: cellOf(rest.summary),
    qualifiers: Object.entries(qualifiers).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? { column: value } : value,
      unit: typeof value === 'string' ? null : (value.unit ?? null),
    })),
    id: rest.id ?? null,
  };
}

function actorOf(spec: TableSpec['from']): ActorColumn {
  if (typeof spec === 'string') return { name: { column: spec }, kind: null, codes: null };
  const codes = 'codes' in spec ? (spec.codes ?? null) : null;
  return { name: spec, kind: spec.kind ?? null, codes };
}

const cellOf = (spec: z.infer<typeof cell> | undefined): Cell | null =>
  spec === undefined ? null : typeof spec === 'string' ? { column: spec } : spec;
