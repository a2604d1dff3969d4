import { isId } from '@entente/model';
import * as z from 'zod/mini';
import { dayOf } from '../../domain/questions/days';
import { idKey, splitKeys } from '../../domain/idKeys';
import type { Selected } from '../../domain/network/selection';
import { type Field, type IdOfKey, type IdsByKey, parameter, wrongUnless } from './field';

export const ids = z.readonly(z.array(z.string()));

/** A day of ISO 8601. In JSON, what is none is read as null. */
export const day = z.codec(
  z.string().check(z.refine((text) => dayOf(text) !== null)),
  z.codec(z.nullable(z.string()), z.nullable(z.string()), { decode: dayOf, encode: (read) => read }),
  { decode: (text) => text, encode: (read) => read ?? '' },
);

/** `any`, or a day of ISO 8601. */
export const dayOrAny = z.codec(
  z.string().check(z.refine((text) => text === ANY || dayOf(text) !== null)),
  day.def.out,
  { decode: (text) => (text === ANY ? null : text), encode: (read) => read ?? ANY },
);
const ANY = 'any';

/** An id with the form that such ids have. */
export const idOf = (subject: Parameters<typeof isId>[0]) =>
  z.string().check(z.refine((text) => isId(subject, text)));

/** Digits of a text that has one of these forms, as a number. */
export const digits = (form: RegExp) =>
  z.codec(z.string().check(z.regex(form)), z.number(), { decode: Number, encode: String });

export const keysOf = (all: readonly string[]): string => all.map(idKey).join('');

/** The ids that keys stand for, without those that stand for none. */
export const idsOf = (keys: string, among: IdOfKey, { form }: IdsByKey): readonly string[] =>
  splitKeys(keys, form).flatMap((key) => among.get(key) ?? []);

/** Whether a text is whole keys. */
export const areKeys = (text: string, { length }: IdsByKey['form']): boolean =>
  text.length % length === 0 && /^[\w-]*$/u.test(text);

/** Actors and relations, by the keys of actors and, after a point, those of relations. */
export const selected = (name: string): Field<Selected> =>
  parameter<Selected>(name, {
    shape: z.object({ actorIds: ids, relationIds: ids }),
    absent: { actorIds: [], relationIds: [] },
    read: (text, known) => {
      const [ofActors = '', ofRelations = ''] = text.split('.');
      return {
        actorIds: idsOf(ofActors, known.actors, known),
        relationIds: idsOf(ofRelations, known.relations, known),
      };
    },
    write: ({ actorIds, relationIds }) => {
      const keys = [actorIds, relationIds].map(keysOf);
      return keys.join('.').replace(/\.$/u, '') || null;
    },
    unreadable: wrongUnless((text, form) => {
      const parts = text.split('.');
      return parts.length <= 2 && parts.every((part) => areKeys(part, form));
    }),
  });
