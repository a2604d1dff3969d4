import { locator } from './citationStyles';
import type { CitedPassage } from './citedPassage';
import { quoted } from './quoted';

/** Where a passage stands, and how it reads as far as that is known: `para. 3: “…”`. */
export function plainPlace(passage: CitedPassage): string {
  return [locator(passage, 'p. '), passageWords(passage)].filter((part) => part !== '').join(': ');
}

/** A passage word for word in one line and in quotation marks; its first words where the document is not held; empty where not even those are known. */
export function passageWords({ quote, opening }: Pick<CitedPassage, 'quote' | 'opening'>): string {
  if (quote !== null) return quoted(oneLine(quote));
  return opening === null ? '' : quoted(`${oneLine(opening)}…`);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
