import * as z from 'zod/mini';
import type { KeyForm } from '../../domain/idKeys';

/** Names and texts of parameters, in the order in which an address has them. */
export type Texts = readonly (readonly [name: string, text: string])[];

/** What the keys of an address stand for, among what is loaded. */
export interface IdsByKey {
  readonly form: KeyForm;
  readonly actors: IdOfKey;
  readonly relations: IdOfKey;
  /** Of actors and of the groups in the address. */
  readonly standing: IdOfKey;
}

export type IdOfKey = Pick<ReadonlyMap<string, string>, 'get'>;

/** For what has no keys in it. */
export const noKeys: IdsByKey = {
  form: { length: 1, keyOf: String },
  actors: new Map(),
  relations: new Map(),
  standing: new Map(),
};

export const parametersOf = (texts: Texts): URLSearchParams =>
  new URLSearchParams(texts.map(([name, text]) => [name, text]));

/** What of a parameter's text cannot be read; empty if all can. */
type Unreadable = (text: string, form: KeyForm) => readonly string[];

/** A part of the view state: its shape in files and in storage, and its parameters in an address. */
export interface Field<T> {
  /** In JSON. */
  readonly shape: z.ZodMiniType<T>;
  /** What it is where it is missing. */
  readonly absent: T;
  /** Never fails: what cannot be read is left out, and `parameters` tells of it. */
  readonly read: (from: URLSearchParams, ids: IdsByKey) => T;
  /** None where it is `absent`. */
  readonly write: (part: T) => Texts;
  /** Its parameters by name. */
  readonly parameters: Readonly<Record<string, Unreadable>>;
}

type Fields<T> = { readonly [Part in keyof T]: Field<T[Part]> };

/** An object with a field for each of its parts; in JSON, missing parts get their defaults. */
export function fields<T extends object>(of: Fields<T>): Field<T> & { readonly of: Fields<T> } {
  const all = Object.entries(of) as [keyof T & string, Field<unknown>][];
  const each = (valueOf: (field: Field<unknown>) => unknown): object =>
    Object.fromEntries(all.map(([part, field]) => [part, valueOf(field)]));
  return {
    of,
    shape: z.object(each((field) => z._default(field.shape, field.absent))) as unknown as z.ZodMiniType<T>,
    absent: each(({ absent }) => absent) as T,
    read: (from, ids) => each((field) => field.read(from, ids)) as T,
    write: (whole) => all.flatMap(([part, field]) => field.write(whole[part])),
    parameters: Object.assign({}, ...all.map(([, field]) => field.parameters)) as Field<T>['parameters'],
  };
}

/** An object whose parts come from two fields, the parameters of the first first. */
export function both<A extends object, B extends object>(first: Field<A>, second: Field<B>): Field<A & B> {
  const absent = { ...first.absent, ...second.absent };
  const parts = Object.entries({ ...partsOf(first.shape), ...partsOf(second.shape) }).map(([part, shape]) => [
    part,
    z._default(shape, absent[part as keyof typeof absent]),
  ]);
  return {
    shape: z.object(Object.fromEntries(parts)) as unknown as z.ZodMiniType<A & B>,
    absent,
    read: (from, ids) => ({ ...first.read(from, ids), ...second.read(from, ids) }),
    write: (whole) => [...first.write(whole), ...second.write(whole)],
    parameters: { ...first.parameters, ...second.parameters },
  };
}

const partsOf = (shape: z.ZodMiniType): Readonly<Record<string, z.ZodMiniType>> =>
  (shape as z.ZodMiniObject<Record<string, z.ZodMiniType>>).def.shape;

/** A field that is null unless one of its parameters is there. */
export const optional = <T>(of: Field<T>): Field<T | null> => ({
  ...of,
  shape: z.nullable(of.shape),
  absent: null,
  read: (from, ids) =>
    Object.keys(of.parameters).some((name) => from.has(name)) ? of.read(from, ids) : null,
  write: (part) => (part === null ? [] : of.write(part)),
});

interface TextForm<T> {
  readonly shape: z.ZodMiniType<T>;
  readonly absent: T;
  readonly read: (text: string, ids: IdsByKey) => T;
  /** Null: the parameter is left out. */
  readonly write: (part: T) => string | null;
  readonly unreadable: Unreadable;
}

/** A field with one parameter. */
export const parameter = <T>(name: string, { read, write, unreadable, ...rest }: TextForm<T>): Field<T> => ({
  ...rest,
  read: (from, ids) => {
    const text = from.get(name);
    return text === null ? rest.absent : read(text, ids);
  },
  write: (part) => {
    const text = write(part);
    return text === null ? [] : [[name, text]];
  },
  parameters: { [name]: unreadable },
});

interface ItemForm<T> {
  readonly shape: z.ZodMiniType<T>;
  /** @param i Its place among the parameters of that name. */
  readonly read: (text: string, ids: IdsByKey, i: number) => readonly T[];
  readonly write: (items: readonly T[]) => readonly string[];
  readonly unreadable: Unreadable;
}

/** A list with a parameter for each item, or for some of them. */
export const repeated = <T>(
  name: string,
  { shape, read, write, unreadable }: ItemForm<T>,
): Field<readonly T[]> => ({
  shape: z.array(shape),
  absent: [],
  read: (from, ids) => from.getAll(name).flatMap((text, i) => read(text, ids, i)),
  write: (items) => write(items).map((text) => [name, text]),
  parameters: { [name]: unreadable },
});

/** A parameter with one value, which a codec reads; it is left out where it is `absent`, unless it is `always` written. */
export function one<T, Absent extends T | null>(
  name: string,
  codec: z.ZodMiniType<T, string>,
  absent: Absent,
  always = false,
): Field<T | Absent> {
  const value = codec instanceof z.ZodMiniCodec ? (codec.def.out as z.ZodMiniType<T>) : codec;
  const textOf = (part: T | Absent): string | null => {
    const text = z.safeEncode(codec, part as T);
    return text.success ? text.data : null;
  };
  const left = always ? null : textOf(absent);
  return parameter<T | Absent>(name, {
    shape: (absent === null ? z.nullable(value) : value) as unknown as z.ZodMiniType<T | Absent>,
    absent,
    read: (text) => {
      const read = z.safeDecode(codec, text);
      return read.success ? read.data : absent;
    },
    write: (part) => {
      const text = textOf(part);
      return text === left ? null : text;
    },
    unreadable: wrongUnless((text) => z.safeDecode(codec, text).success),
  });
}

/** A parameter with values of a list, separated by commas, without those that cannot be read. */
export function listed<T extends string>(
  name: string,
  item: z.ZodMiniType<T, string>,
  stored: z.ZodMiniType<T> = item,
): Field<readonly T[]> {
  const fits = (text: string): text is T => z.safeDecode(item, text).success;
  const order = item instanceof z.ZodMiniEnum ? (item.options as readonly string[]) : [];
  return parameter<readonly T[]>(name, {
    shape: z.array(stored),
    absent: [],
    read: (text) =>
      [...new Set(text.split(',').filter(fits))].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    write: (items) => (items.length === 0 ? null : items.join(',')),
    unreadable: (text) => text.split(',').filter((part) => !fits(part)),
  });
}

/** Complains of a text as a whole. */
export const wrongUnless =
  (fits: (text: string, form: KeyForm) => boolean): Unreadable =>
  (text, form) =>
    fits(text, form) ? [] : [text];
