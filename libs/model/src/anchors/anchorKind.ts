/** What an anchor counts: characters of a text, rows of a table (RFC 7111), lines (RFC 5147), pages of a PDF (RFC 8118). */
export const AnchorKind = { TEXT: 'TEXT', ROW: 'ROW', LINE: 'LINE', PAGE: 'PAGE' } as const;
export type AnchorKind = (typeof AnchorKind)[keyof typeof AnchorKind];
