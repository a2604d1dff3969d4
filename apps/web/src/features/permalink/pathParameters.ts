import { isId, PathRank } from '@entente/model';
import { dayOf } from '../../domain/days';
import { type KeyForm, splitKeys } from '../../domain/idKeys';
import {
  readFollowed,
  noPathQuestion,
  type PathQuestion,
  readStrength,
  writeFollowed,
  writeStrength,
  type PathRef,
  type PathQuestionByIds,
} from '../../domain/paths';

/** Reads what `writePathQuestion` wrote; null if there is no question. Unknown values are ignored. */
export function readPathQuestion(query: string): PathQuestionByIds | null {
  const parameters = new URLSearchParams(query);
  const between = parameters.get('between');
  if (between === null) return null;
  const [fromId = '', toId = ''] = between.split(',');
  const steps = Number(parameters.get('steps'));
  return {
    fromId: fromId === '' ? null : fromId,
    toId: toId === '' ? null : toId,
    ...readStrength(parameters.get('least')),
    knownAt: dayOf(parameters.get('known')),
    asOf: dayOf(parameters.get('stood')),
    maxLength: Number.isInteger(steps) && steps >= 1 && steps <= 6 ? steps : noPathQuestion.maxLength,
    rank: Object.values(PathRank).find((rank) => rank === parameters.get('order')) ?? noPathQuestion.rank,
    directed: parameters.has('along'),
    types: readFollowed(parameters.get('follow')),
    avoidedIds: [...new Set((parameters.get('avoid') ?? '').split(','))].filter((id) => isId('actor', id)),
  };
}

/** The parameters of a question, `between=act_a,act_b&least=CORROBORATED`; empty if no actor is chosen. */
export function writePathQuestion(question: PathQuestion): URLSearchParams {
  const { from, to, knownAt, asOf, maxLength, rank, directed, types, avoided } = question;
  const parameters = new URLSearchParams();
  if (from === null && to === null) return parameters;
  parameters.set('between', `${from?.id ?? ''},${to?.id ?? ''}`);
  const least = writeStrength(question);
  if (least !== null) parameters.set('least', least);
  if (knownAt !== null) parameters.set('known', knownAt);
  if (asOf !== null) parameters.set('stood', asOf);
  if (maxLength !== noPathQuestion.maxLength) parameters.set('steps', String(maxLength));
  if (rank !== noPathQuestion.rank) parameters.set('order', rank);
  if (directed) parameters.set('along', 'yes');
  const followed = writeFollowed(types);
  if (followed !== null) parameters.set('follow', followed);
  if (avoided.length > 0) parameters.set('avoid', avoided.map(({ id }) => id).join(','));
  return parameters;
}

/** Reads what `writePathRefs` wrote; what is not valid is ignored. */
export function readPathRefs(texts: readonly string[], form: KeyForm): readonly PathRef[] {
  return texts.flatMap((text) => {
    const [fromId, toId, keys = '', least, known, stood, steps, order, along, follow, avoid] =
      text.split('*');
    if (!fromId || !toId || !/^[\w-]+$/u.test(keys)) return [];
    const asked = new URLSearchParams({ between: `${fromId},${toId}` });
    for (const [name, value] of Object.entries({ least, known, stood, steps, order, along, follow, avoid })) {
      if (value) asked.set(name, value);
    }
    const question = readPathQuestion(asked.toString());
    if (question === null) return [];
    return splitKeys(keys, form).map((key) => ({ question, key }));
  });
}

const LATER = /\*+$/u;

/**
 * Paths as parameters, one text per question: `act_a*act_b*KEYSKEYS*CORROBORATED*2020-11-01`, then asOf, hops, rank, direction, types followed and
 * actors avoided; defaults are left out.
 */
export function writePathRefs(paths: readonly PathRef[]): readonly string[] {
  const keys = new Map<string, string>();
  const texts = new Map<string, (key: string) => string>();
  for (const { question, key } of paths) {
    const { fromId, toId, knownAt, asOf, maxLength, rank, directed, types, avoidedIds } = question;
    const conditions = [
      writeStrength(question) ?? '',
      knownAt ?? '',
      asOf ?? '',
      maxLength === noPathQuestion.maxLength ? '' : String(maxLength),
      rank === noPathQuestion.rank ? '' : rank,
      directed ? 'along' : '',
      writeFollowed(types) ?? '',
      avoidedIds.join(','),
    ];
    const ends = [fromId ?? '', toId ?? ''];
    const same = [...ends, ...conditions].join('*');
    keys.set(same, (keys.get(same) ?? '') + key);
    texts.set(same, (all) => [...ends, all, ...conditions].join('*').replace(LATER, ''));
  }
  return [...texts].map(([same, text]) => text(keys.get(same) ?? ''));
}
