import type { ExchangeRow } from './exchangeRow.js';
import type { Refusal } from './refusal.js';

/** A row of a file, read or refused. */
export type ParsedRow =
  { readonly line: number; readonly row: ExchangeRow } | { readonly line: number; readonly refusal: Refusal };
