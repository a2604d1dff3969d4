import { InvalidInputError } from '../errors/invalidInputError.js';

/** A media type without parameters, `type/subtype` (RFC 6838). @throws InvalidInputError for another form. */
export function checkMediaType(text: string, field = 'mediaType'): string {
  if (!/^[a-z\d][\w.+!#$&^-]{0,126}\/[a-z\d][\w.+!#$&^-]{0,126}$/iu.test(text)) {
    throw new InvalidInputError(`"${text}" is no media type; write it as text/plain`, field);
  }
  return text;
}
