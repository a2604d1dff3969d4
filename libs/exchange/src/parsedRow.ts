import type { ExchangeRow, QuotedClaimRow } from './exchangeRow.js';
import type { Refusal } from './refusal.js';

/** A row of a file, read or refused. `line` counts from 1; `file` is its name, where the parser was told one. */
export type ParsedRow =
  | { readonly file?: string; readonly line: number; readonly row: ExchangeRow | QuotedClaimRow }
  | { readonly file?: string; readonly line: number; readonly refusal: Refusal };
