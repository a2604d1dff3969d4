import fc from 'fast-check';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A request to a GraphQL server. */
export interface AnyOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What operations are made of: things that are there, and a mark for what is written, so that it can be found. */
export interface Material {
  readonly ids: readonly string[];
  readonly mark: string;
}

/** Answers with a number from 0 to below another. */
type Pick = (below: number) => number;

const DEEPEST = 5;

/** Any operation that a schema knows, with arguments that fit, and odd ones: far numbers, unknown ids, texts of all kinds, wrong types. */
export function anyOperation(schema: GraphQLSchema, material: Material): fc.Arbitrary<AnyOperation> {
  return fc.gen().map((choose) => {
    const pick: Pick = (below) => choose(fc.nat, { max: below - 1 });
    return new Maker(schema, material, pick).operation();
  });
}

class Maker {
  readonly #variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];

  constructor(
    readonly schema: GraphQLSchema,
    readonly material: Material,
    readonly pick: Pick,
  ) {}

  operation(): AnyOperation {
    const writes = this.pick(8) === 0;
    const root = writes ? this.schema.getMutationType() : this.schema.getQueryType();
    if (!root) throw new Error('The schema has no such operation');
    const fields = Object.values(root.getFields());
    const selected = Array.from({ length: writes ? 1 : 1 + this.pick(3) }, (_, i) =>
      this.#field(this.#one(fields), 0, `r${i}`),
    );
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    return {
      query: `${writes ? 'mutation' : 'query'} Any${declared} { ${selected.join(' ')} }`,
      variables: this.#variables,
    };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, alias?: string): string {
    const args = field.args
      .filter(({ type }) => (isNonNullType(type) ? this.pick(20) > 0 : this.pick(2) === 0))
      .map(({ name, type }) => `${name}: ${this.#argument(type)}`);
    const name = alias === undefined ? field.name : `${alias}: ${field.name}`;
    const passed = args.length > 0 ? `(${args.join(', ')})` : '';
    return `${name}${passed}${this.#selection(field.type, depth + 1)}`;
  }

  #selection(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output);
    if (!isCompositeType(type)) return '';
    if (isAbstractType(type)) {
      const some = this.schema.getPossibleTypes(type).filter(() => this.pick(2) === 0);
      const parts = some.map(({ name }) => `... on ${name}${this.#selectionOf(name, depth)}`);
      return ` { __typename ${parts.join(' ')} }`;
    }
    return this.#selectionOf(type.name, depth);
  }

  #selectionOf(name: string, depth: number): string {
    const type = this.schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const fitting = fields.filter((field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)));
    if (fitting.length === 0) return ' { __typename }';
    const chosen = new Set(Array.from({ length: 1 + this.pick(4) }, () => this.#one(fitting)));
    return ` { ${[...chosen].map((field) => this.#field(field, depth)).join(' ')} }`;
  }

  /** In its place, or as a variable. */
  #argument(type: GraphQLInputType): string {
    const value = this.#value(type);
    if (this.pick(2) === 0) return literal(value, type);
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${String(type)}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType): unknown {
    if (this.pick(25) === 0) return this.#one([null, 1.5, 'x', true, [], {}, [[null]], { x: 1 }]);
    if (isNonNullType(type)) return this.#value(type.ofType);
    if (isListType(type)) return Array.from({ length: this.pick(4) }, () => this.#value(type.ofType));
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) =>
        isNonNullType(field.type) ? this.pick(20) > 0 : this.pick(3) === 0,
      );
      return Object.fromEntries(given.map((field) => [field.name, this.#value(field.type)]));
    }
    switch (type.name) {
      case 'Int':
        return this.#one([1, 2, 5, 10, 0, -1, 100, 101, 5_000, 2_147_483_647, -2_147_483_648, 2_147_483_648]);
      case 'Float':
        return this.#one([0, 1, -1.5, 1e300]);
      case 'Boolean':
        return this.pick(2) === 0;
      case 'ID':
        return this.pick(4) > 0 ? this.#one(this.material.ids) : this.#one(oddIds);
      case 'Date':
        return this.#one(['2020-01-01', '1999-12-31', '0001-01-01', '9999-12-31', '2020-02-30', '', 'today']);
      case 'Edtf':
        return this.#one([
          '2020',
          '2019-05/2020',
          '1985-04-12?',
          '-0500',
          '2020-02-30',
          '../2020',
          '',
          'long ago',
        ]);
      default:
        return `${this.#one(oddTexts)} ${this.material.mark}`;
    }
  }

  #one<T>(from: readonly T[]): T {
    const one = from[this.pick(from.length)];
    if (one === undefined && from.length === 0) throw new Error('There is nothing to choose from');
    return one as T;
  }
}

const oddIds = [
  '',
  'x',
  'act_',
  '__proto__',
  'act_nobody',
  'rel_\u0000',
  'a'.repeat(500),
  '😀',
  '../../etc',
  '1',
];

const oddTexts = [
  'Acme',
  'Acme (',
  'AND',
  '"x',
  '*',
  '/.*/',
  'secret:x',
  '`',
  "\\u0060) DETACH DELETE n //'",
  '\u0000',
  '\ud800',
  '\u202e',
  '𝔘nicode é 中文',
  '',
  ' ',
  'x'.repeat(6_000),
  '2020',
];

/** A value as GraphQL writes it; enum values stand without quotes. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (value === null) return 'null';
  if (Array.isArray(value)) {
    const inner = isListType(type) ? type.ofType : type;
    return `[${value.map((item) => literal(item, inner)).join(', ')}]`;
  }
  if (typeof value === 'object') {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    const parts = Object.entries(value).map(
      ([name, inner]) => `${name}: ${literal(inner, fields[name]?.type ?? type)}`,
    );
    return `{ ${parts.join(', ')} }`;
  }
  const named = isListType(type) ? getNamedType(type) : type;
  if (typeof value === 'string' && isEnumType(named) && named.getValue(value)) return value;
  return JSON.stringify(value);
}
