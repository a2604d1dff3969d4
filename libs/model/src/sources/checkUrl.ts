import { InvalidInputError } from '../errors/invalidInputError.js';
import { parseUrl } from './parseUrl.js';

/** A source's address as it is kept. @throws InvalidInputError unless it is http or https, without credentials, 2,048 characters at the most. */
export function checkUrl(text: string, field = 'url'): string {
  const url = parseUrl(text);
  if (!url || url.href.length > 2048) {
    throw new InvalidInputError(
      'The address cannot be read; write it as https://example.org/page, at most 2,048 characters',
      field,
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InvalidInputError(
      `An address must be http or https; this one is ${url.protocol.replace(':', '')}`,
      field,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidInputError('An address must not hold a user name or a password', field);
  }
  return url.href;
}
