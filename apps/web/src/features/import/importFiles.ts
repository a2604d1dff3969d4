import type { ActorKind, RelationType, Stance } from '@entente/model';
import { sendFile } from '../documents/documentFiles';

/** Columns of a table, as the server takes them; the parts of its mapping that the page makes. */
export interface TableSpec {
  readonly from?: ActorColumn | string;
  readonly to?: ActorColumn | string;
  readonly type?: RelationType | { readonly column: string };
  readonly date?: string | { readonly column: string };
  readonly stance?: Stance | { readonly column: string };
  readonly source?: Readonly<Partial<Record<'title' | 'url' | 'publisher' | 'published', string>>>;
  readonly quote?: string;
  readonly summary?: string;
  readonly qualifiers?: Readonly<Record<string, string | { readonly column: string }>>;
  readonly id?: string;
}

/** A column that names actors. */
export interface ActorColumn {
  readonly column: string;
  readonly kind?: ActorKind;
  readonly codes?: string;
}

/** What the server takes a file for. */
export interface Recognised {
  /** Null where nothing runs, as its columns are not known yet. */
  readonly id: string | null;
  readonly name: string;
  readonly format: string;
  readonly title: string;
  readonly table: {
    readonly preview: {
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
    readonly proposal: TableSpec;
    readonly qualifiers: Readonly<Record<string, string>>;
    readonly isKnown: boolean;
  } | null;
}

/** How far an import is. */
export interface Progress {
  readonly id: string;
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly refused: number;
  readonly leftOut: number;
  readonly left: number;
  readonly rate: number;
  readonly seconds: number;
}

/** A row that was not taken. */
export interface Refusal {
  readonly line: number;
  readonly column?: string;
  readonly code: string;
  readonly found?: string;
  readonly message: string;
}

/** What became of the file. */
export interface Report {
  readonly importId: string | null;
  readonly refusals: readonly Refusal[];
  readonly registers: readonly {
    readonly title: string;
    readonly sha256: string;
    readonly first: readonly ReadRow[];
    readonly reasons: readonly {
      readonly outcome: string;
      readonly code: string;
      readonly text: string;
      readonly rows: number;
    }[];
    readonly actors: readonly NamedActor[];
    readonly openNames: readonly { readonly label: string; readonly why: string; readonly rows: number }[];
    readonly sources: readonly (NamedSource & { readonly rows: number })[];
    readonly sourceCounts: Readonly<Record<NamedSource['became'], number>>;
    readonly gone: { readonly count: number };
  }[];
}

/** A row as it is written. */
export interface ReadRow {
  readonly row: number;
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly type: RelationType;
  readonly stance: Stance;
  readonly occurred: string | null;
  readonly attribution: string | null;
  readonly qualifiers: readonly {
    readonly key: string;
    readonly value: string;
    readonly unit: string | null;
  }[];
  /** The document that is cited beside the row; null where the row names none. */
  readonly source: NamedSource | null;
}

/** A document that rows name, and what it was taken for. */
export interface NamedSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly became: 'new' | 'matched' | 'left';
  /** Why it was left open. */
  readonly reason: string | null;
}

/** What a name became. */
export interface NamedActor {
  readonly label: string;
  readonly name: string;
  readonly how: 'mapping' | 'identifier' | 'name' | 'earlier import' | 'created';
  readonly rows: number;
  readonly proposals: readonly { readonly name: string }[];
}

/** How an import ended. */
export interface Ended extends Progress {
  readonly report: Report | null;
  readonly refusedFile: string | null;
  readonly error: { readonly message: string } | null;
}

/** How a file is sent. */
export interface Sending {
  readonly dry: boolean;
  /** All of the file, or nothing. */
  readonly whole: boolean;
  readonly spec: TableSpec | null;
  readonly signal: AbortSignal;
  readonly onSent: (share: number) => void;
}

/** Sends a file to be taken in, or to be tried. @throws UploadError with what the server says of it */
export function sendImport(file: File, { dry, whole, spec, signal, onSent }: Sending): Promise<Recognised> {
  const asked = new URLSearchParams({
    name: file.name,
    onError: 'skip',
    ...(dry ? { dry: 'true' } : {}),
    ...(whole ? { atomic: 'true' } : {}),
  });
  if (spec !== null) asked.set('mapping', JSON.stringify({ table: spec }));
  return sendFile<Recognised>(`/imports?${asked.toString()}`, file, onSent, signal);
}

/** Follows an import to its end; what is stopped by the signal never resolves. @throws Error where the server is away for too long */
export function followImport(
  id: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/imports/${id}`);
    let failures = 0;
    const close = (): void => {
      events.close();
      signal.removeEventListener('abort', close);
    };
    signal.addEventListener('abort', close);
    if (signal.aborted) close();
    const read = (event: Event): unknown => JSON.parse((event as MessageEvent<string>).data);
    events.addEventListener('progress', (event) => {
      failures = 0;
      onProgress(read(event) as Progress);
    });
    events.addEventListener('end', (event) => {
      close();
      resolve(read(event) as Ended);
    });
    events.addEventListener('error', () => {
      // The browser asks again by itself.
      failures += 1;
      if (failures < 5 && events.readyState !== EventSource.CLOSED) return;
      close();
      reject(
        new Error(
          'The server no longer says how far the import is. It may go on; the list of imports has what became of it.',
        ),
      );
    });
  });
}

/** Stops an import after what is being written; one of all or nothing leaves nothing. */
export async function stopImport(id: string): Promise<void> {
  await fetch(`/imports/${id}`, { method: 'DELETE' });
}
