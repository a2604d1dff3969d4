import { Evidence, PathRank, RelationType } from '@entente/model';
import * as z from 'zod/mini';
import { type KeyForm, splitKeys } from '../../domain/idKeys';
import {
  choiceOf,
  noPathQuestion,
  type PathQuestionByIds,
  type PathRef,
  readFollowed,
  strengthChoices,
  strengthOf,
  writeFollowed,
} from '../../domain/questions/paths';
import { both, type Field, fields, listed, one, parameter, repeated, wrongUnless } from './field';
import { areKeys, day, digits, idOf } from './values';

const text = z.string();

const ends = parameter<Pick<PathQuestionByIds, 'fromId' | 'toId'>>('between', {
  shape: z.object({ fromId: z.nullable(text), toId: z.nullable(text) }),
  absent: { fromId: null, toId: null },
  read: (written) => {
    const [fromId = '', toId = ''] = written.split(',');
    return { fromId: fromId || null, toId: toId || null };
  },
  write: ({ fromId, toId }) => (fromId === null && toId === null ? null : `${fromId ?? ''},${toId ?? ''}`),
  unreadable: wrongUnless((written) => written.split(',').length <= 2),
});

const strength = one(
  'least',
  z.codec(
    z.enum(strengthChoices),
    z.object({ minEvidence: z.nullable(z.enum(Evidence)), minPublishers: z.nullable(z.number()) }),
    { decode: strengthOf, encode: choiceOf },
  ),
  { minEvidence: null, minPublishers: null },
);

const types = z.enum(RelationType);
const followed = parameter<PathQuestionByIds['types']>('follow', {
  shape: z.nullable(z.readonly(z.array(types))),
  // Older addresses and views have none: all types.
  absent: null,
  read: readFollowed,
  write: writeFollowed,
  unreadable: (written) =>
    written
      .split(',')
      .filter((type) => type !== '' && !z.safeDecode(types, type.replace(/^-/u, '') as never).success),
});

const conditions = both(
  strength,
  fields<Omit<PathQuestionByIds, 'fromId' | 'toId' | 'minEvidence' | 'minPublishers'>>({
    knownAt: one('known', day, null),
    asOf: one('stood', day, null),
    maxLength: one('steps', digits(/^[1-6]$/u), noPathQuestion.maxLength),
    rank: one('order', z.enum(PathRank), noPathQuestion.rank),
    directed: parameter('along', {
      shape: z.boolean(),
      absent: false,
      read: () => true,
      write: (directed) => (directed ? 'yes' : null),
      unreadable: () => [],
    }),
    types: followed,
    avoidedIds: listed('avoid', idOf('actor'), text),
  }),
);

/** A question for paths, `between=act_a,act_b&least=CORROBORATED`. */
export const pathQuestion: Field<PathQuestionByIds> = both(ends, conditions);

/**
 * Paths, a parameter for each question: `act_a*act_b*KEYSKEYS*CORROBORATED*2020-11-01`, then asOf, hops, rank, direction, types followed and actors
 * avoided; defaults are left out.
 */
export const pathRefs = (name: string): Field<readonly PathRef[]> =>
  repeated<PathRef>(name, {
    shape: z.object({ question: pathQuestion.shape, key: text }),
    read: (written, known) => {
      const [fromId, toId, keys = '', ...values] = written.split('*');
      if (!fromId || !toId || !/^[\w-]+$/u.test(keys)) return [];
      const asked = new URLSearchParams(
        Object.keys(conditions.parameters).flatMap((condition, i) =>
          values[i] ? [[condition, values[i]]] : [],
        ),
      );
      const question = { fromId, toId, ...conditions.read(asked, known) };
      return splitKeys(keys, known.form).map((key) => ({ question, key }));
    },
    write: (paths) => {
      const keys = new Map<string, string>();
      for (const { question, key } of paths) {
        const { fromId, toId, ...rest } = question;
        const values = new Map(conditions.write(rest));
        const after = Object.keys(conditions.parameters).map((condition) => values.get(condition) ?? '');
        const same = JSON.stringify([`${fromId ?? ''}*${toId ?? ''}*`, ['', ...after].join('*')]);
        keys.set(same, (keys.get(same) ?? '') + key);
      }
      return [...keys].map(([same, all]) => {
        const [between, after] = JSON.parse(same) as [string, string];
        return between + all + after.replace(/\*+$/u, '');
      });
    },
    unreadable: wrongUnless(fitsPathRef),
  });

function fitsPathRef(written: string, form: KeyForm): boolean {
  const [from, to, keys, ...values] = written.split('*');
  return !!from && !!to && keys !== undefined && areKeys(keys, form) && values.length <= 8;
}
