/** Where a command writes: its result to stdout, how far it is to stderr. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}
