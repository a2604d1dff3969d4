import { parseIsoDay } from '@entente/model';

/** A day of ISO 8601 as it stands; null where the text is none. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null;
  try {
    return parseIsoDay(text);
  } catch {
    return null;
  }
}
