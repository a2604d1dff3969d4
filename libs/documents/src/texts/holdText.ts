import type { HeldDocument } from '@entente/model';
import { sha256Hex } from './sha256Hex.js';

/** A text as it is held. */
export function holdText(text: string): HeldDocument {
  return { text, textSha256: sha256Hex(text) };
}
