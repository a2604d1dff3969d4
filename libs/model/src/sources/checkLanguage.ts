import { InvalidInputError } from '../errors/invalidInputError.js';

/** A language tag by the form of BCP 47: a primary subtag and further ones. @throws InvalidInputError for another form. */
export function checkLanguage(text: string, field = 'language'): string {
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8})*$/iu.test(text)) {
    throw new InvalidInputError(`"${text}" is no language tag; write it as en or az-Latn`, field);
  }
  return text;
}
