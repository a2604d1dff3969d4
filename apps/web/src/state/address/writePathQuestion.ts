import { writeFollowed } from '../paths/followedTypes';
import { noPathQuestion } from '../paths/noPathQuestion';
import type { PathQuestion } from '../paths/pathQuestion';
import { writeStrength } from '../paths/strength';

/** A question for the query of an address, `between=act_a,act_b&least=CORROBORATED`; without anything where no actor is chosen. */
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
