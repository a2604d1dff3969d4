/** On whose behalf something is written, for the log. */
export interface Writer {
  /** A role or a name: `editor`, `admin`, `cli`, `sample`. */
  readonly by: string;
  /** The request that asked for it; null where none did. */
  readonly requestId: string | null;
}
