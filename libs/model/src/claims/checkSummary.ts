import { InvalidInputError } from '../errors/invalidInputError.js';

/** A summary as it is kept, spaces at its ends taken off. @throws InvalidInputError unless it has 10 to 300 characters. */
export function checkSummary(text: string, field = 'summary'): string {
  const summary = text.trim();
  const length = [...summary].length;
  if (length < 10 || length > 300) {
    throw new InvalidInputError(`The summary has ${length} characters; it must have 10 to 300`, field);
  }
  return summary;
}
