import { InvalidInputError } from '../errors/invalidInputError.js';

/** A hash as it is kept, in lower case. @throws InvalidInputError unless it is 64 hexadecimal digits. */
export function checkSha256(text: string, field = 'sha256'): string {
  if (!/^[0-9a-f]{64}$/iu.test(text)) {
    throw new InvalidInputError('A SHA-256 is 64 hexadecimal digits', field);
  }
  return text.toLowerCase();
}
