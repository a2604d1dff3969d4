/** Why a row was not taken. */
export interface Refusal {
  /** The file's name, where the parser was told one. */
  readonly file?: string;
  /** Which line of the file, from 1. */
  readonly line: number;
  /** Which field of the row, as `citations.0.start`; absent where it is the whole row. */
  readonly column?: string;
  readonly code: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
}
