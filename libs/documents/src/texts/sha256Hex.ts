import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex; of a text, that of its UTF-8 bytes. */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
