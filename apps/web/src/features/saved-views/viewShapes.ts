import * as z from 'zod/mini';
import type { KeptViewState } from '../../domain/keptViewState';
import { viewState } from '../view-codec/viewStateCodec';

const VERSION = 1;

/** A view state as files and storage have it. */
export interface StoredViewState extends Partial<KeptViewState> {
  /** Missing in older ones. */
  readonly version?: typeof VERSION;
}

const ofThisVersion = z.object({ version: z.optional(z.literal(VERSION)) });

/** Reads a view state that was stored or saved as a file; missing parts get defaults. Null if it is not valid, or of a later version. */
export function toKeptViewState(value: unknown): KeptViewState | null {
  const read = z.safeParse(viewState.shape, value);
  return read.success && z.safeParse(ofThisVersion, value).success ? read.data : null;
}

/** A view state in files and in storage. */
export const storedView = {
  write: (view: KeptViewState): StoredViewState => ({ version: VERSION, ...view }),
  read: toKeptViewState,
} as const;
