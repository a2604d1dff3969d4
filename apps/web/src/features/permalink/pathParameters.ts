import { type PathQuestion, type PathQuestionByIds, questionByIds } from '../../domain/questions/paths';
import { noKeys, parametersOf } from '../view-codec/field';
import { pathQuestion } from '../view-codec/pathCodec';

/** Reads what `writePathQuestion` wrote; null if there is no question. Unknown values are ignored. */
export function readPathQuestion(query: string): PathQuestionByIds | null {
  const parameters = new URLSearchParams(query);
  return parameters.has('between') ? pathQuestion.read(parameters, noKeys) : null;
}

/** The parameters of a question, `between=act_a,act_b&least=CORROBORATED`; empty if no actor is chosen. */
export function writePathQuestion(question: PathQuestion): URLSearchParams {
  const { from, to } = question;
  return parametersOf(from === null && to === null ? [] : pathQuestion.write(questionByIds(question)));
}
