import { placeWords } from '../state/words/placeWords';
import type { CitedPassage } from './citedPassage';
import { quoted } from './quoted';

/** Where a passage stands, and how it reads as far as that is known: `characters 12 to 40: “…”`. */
export function plainPlace({ anchor, quote, opening }: CitedPassage): string {
  const place = placeWords(anchor);
  if (quote !== null) return `${place}: ${quoted(oneLine(quote))}`;
  return opening === null ? place : `${place}, beginning ${quoted(`${oneLine(opening)}…`)}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
