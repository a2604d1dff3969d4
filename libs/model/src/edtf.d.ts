/** The part of the untyped package that is used: its grammar, which throws where a text is no EDTF of the level asked for. */
declare module 'edtf' {
  export function parse(text: string, options: { level: 0 | 1 | 2 }): unknown;
}
