/** A detail that a document gives of itself, and where. */
interface Finding<Value> {
  readonly value: Value;
  readonly where: string;
}

/** What the server says of a file before it is held. */
export interface FileProposal {
  readonly format: string;
  readonly encoding: string | null;
  readonly pages: number | null;
  readonly characters: number;
  readonly opening: string;
  readonly proposals: {
    readonly title: Finding<string> | null;
    readonly publisher: Finding<string> | null;
    readonly authors: Finding<readonly string[]> | null;
    readonly published: Finding<string> | null;
    readonly url: Finding<string> | null;
    readonly language: Finding<string> | null;
  };
  readonly notices: readonly string[];
  readonly becomes: {
    readonly state: 'new' | 'held' | 'known' | 'same';
    readonly source: { readonly id: string; readonly title: string } | null;
    readonly differsIn: readonly string[];
  };
}

/** The details as a person leaves them; an empty one says that the document has none. */
export interface FileDetails {
  readonly title: string;
  readonly publisher: string;
  /** Parted by semicolons. */
  readonly authors: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
}

/** What became of a file. */
export interface HeldFile {
  readonly id: string;
  readonly title: string;
  readonly state: 'new' | 'held' | 'known' | 'same';
}

/** How far a file is. */
export type FileState =
  | { readonly kind: 'reading'; /** 0 to 1. */ readonly sent: number }
  | { readonly kind: 'refused'; readonly message: string }
  | {
      readonly kind: 'read';
      readonly proposal: FileProposal;
      readonly details: FileDetails;
      readonly problem: FileProblem | null;
    }
  | {
      readonly kind: 'holding';
      readonly proposal: FileProposal;
      readonly details: FileDetails;
      readonly sent: number;
    }
  | { readonly kind: 'done'; readonly held: HeldFile };

/** What is wrong with a detail, or, where `field` is null, with all of it. */
export interface FileProblem {
  readonly field: keyof FileDetails | null;
  readonly message: string;
}

/** A file that is being added. */
export interface AddedFile {
  readonly key: string;
  readonly file: File;
  readonly state: FileState;
}

/** The details that a document gives of itself, to be checked. */
export function proposedDetails({ proposals }: FileProposal): FileDetails {
  const { title, publisher, authors, published, url, language } = proposals;
  return {
    title: title?.value ?? '',
    publisher: publisher?.value ?? '',
    authors: authors?.value.join('; ') ?? '',
    published: published?.value ?? '',
    url: url?.value ?? '',
    language: language?.value ?? '',
  };
}

/** The address that holds a file by these details. */
export function holdingAddress(name: string, details: FileDetails, keepBoth: boolean): string {
  const { authors, ...rest } = details;
  const given = new URLSearchParams({ name, ...rest });
  const names = authors.split(';').map((author) => author.trim());
  // Without any, an empty one says that there is none.
  for (const author of names) given.append('author', author);
  if (keepBoth) given.set('keepBoth', 'true');
  return `/documents?${given.toString()}`;
}

/** An error of an answer of the server. */
export class UploadError extends Error {
  constructor(
    message: string,
    readonly field: string | null,
  ) {
    super(message);
  }
}

/**
 * Sends a file, and says how much of it is sent.
 *
 * @throws UploadError with what the server says of it
 */
export function sendFile<Answer>(
  address: string,
  file: File,
  onSent: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // fetch does not say how much is sent.
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onSent(total === 0 ? 1 : loaded / total),
    );
    request.addEventListener('error', () =>
      reject(new UploadError('The server does not answer; try again.', null)),
    );
    request.addEventListener('abort', () => reject(new UploadError('It was stopped.', null)));
    request.addEventListener('load', () => {
      const answer: unknown = request.response;
      if (request.status < 300 && answer !== null) resolve(answer as Answer);
      else reject(errorOf(answer, request.status));
    });
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function errorOf(answer: unknown, status: number): UploadError {
  const { errors } = (answer ?? {}) as {
    errors?: readonly { message: string; extensions?: { field?: string } }[];
  };
  const [first] = errors ?? [];
  return new UploadError(
    first?.message ?? `The server refused it with status ${status}.`,
    first?.extensions?.field ?? null,
  );
}
