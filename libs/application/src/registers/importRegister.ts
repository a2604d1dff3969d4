import {
  type ActorMapping,
  type FileRecord,
  hash,
  type Mention,
  readRecords,
  type Refusal,
  type Register,
  type RegisterEvent,
} from '@entente/exchange';
import type { Actor, CitationDraft, ImportBatch, ImportCounts, SourceDraft } from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { type FileSource, type ImportFile, openFileSource } from './fileSource.js';
import { Mentions } from './mentions.js';
import { citationOfWhole, NamedDocuments } from './namedDocuments.js';
import type { NamedSource, ReadRow, ReasonCount, RefusedRow, RegisterReport } from './registerReport.js';

/** How a register is imported. */
export interface RegisterTerms {
  readonly onError: 'stop' | 'skip';
  readonly dryRun: boolean;
  /** Everything is one transaction, of which nothing is written where a row is refused. */
  readonly whole: boolean;
  readonly mapping: ActorMapping;
  /** What became of the rows that were read so far, after each block. */
  readonly report: (soFar: ImportCounts) => void;
  /** Called with each refused row when the file has been read. */
  readonly onRefusedRow: ((row: RefusedRow) => void) | null;
  /** Where more are refused, none of them is told; what is known of each is held until the file has been read. */
  readonly mostRefusedRows: number;
  /** Ends the import after the block that is being written. */
  readonly signal: AbortSignal | null;
}

/** Rows of a file that are written together, and held together where the file is not. */
const BLOCK = 500;
const MOST_REFUSALS = 1000;
const MOST_GONE = 100;
/** Rows that are shown as they are written. */
const MOST_SHOWN = 20;

type Row = { readonly row: number; readonly claim: ImportBatch['claims'][number] };

/**
 * Takes the rows of a register in, each as a claim that cites its row. Ids come from the rows' own, so that the same file twice is the same
 * graph as once, and a later release changes what it says otherwise.
 */
export async function importRegister(
  store: GraphStore,
  file: ImportFile,
  { register, head }: { readonly register: Register; readonly head: readonly string[] },
  terms: RegisterTerms,
  writer: Writer,
): Promise<RegisterReport & { readonly refusals: readonly Refusal[] }> {
  const source = await openFileSource(store, file, register, head, { dryRun: terms.dryRun, writer });
  const run = new RegisterRun(store, file, register, source, terms, writer);
  await run.all();
  return run.report();
}

const shownSource = ({
  title,
  publisher,
  published,
  url,
  became,
  sourceId,
  reason,
}: NamedSource): ReadRow['source'] => ({ title, publisher, published, url, became, sourceId, reason });

class RegisterRun {
  readonly #mentions: Mentions;
  readonly #documents: NamedDocuments;
  readonly #counts = { read: 0, written: 0, unchanged: 0, changed: 0, refused: 0, leftOut: 0, left: 0 };
  readonly #reasons = new Map<string, { -readonly [K in keyof ReasonCount]: ReasonCount[K] }>();
  readonly #refusals: Refusal[] = [];
  readonly #refusedRows = new Map<number, Refusal>();
  readonly #claimIds = new Set<string>();
  readonly #written = new Set<string>();
  readonly #first: ReadRow[] = [];
  #headRows = 0;
  readonly #excerpts: AsyncGenerator<FileRecord>;
  #sourceWritten = false;
  #events: { row: number; lastRow: number; event: RegisterEvent }[] = [];
  #rows: Row[] = [];
  #actors = new Map<string, Actor>();
  #sources = new Map<string, SourceDraft>();

  constructor(
    private readonly store: GraphStore,
    private readonly file: ImportFile,
    private readonly register: Register,
    private readonly source: FileSource,
    private readonly terms: RegisterTerms,
    private readonly writer: Writer,
  ) {
    this.#mentions = new Mentions(store, terms.mapping);
    this.#documents = new NamedDocuments(store);
    this.#excerpts = this.#open('look');
  }

  #open(purpose: 'read' | 'look'): AsyncGenerator<FileRecord> {
    return readRecords(this.file.open(purpose), this.register.shape);
  }

  get #stopped(): boolean {
    return (this.terms.onError === 'stop' && this.#counts.refused > 0) || this.terms.signal?.aborted === true;
  }

  async all(): Promise<void> {
    try {
      await this.#takeRows();
    } finally {
      // An import that ends early leaves them in the middle of the file, which would stay open.
      await this.#excerpts.return(undefined);
    }
    if (this.terms.onRefusedRow) await this.#tellRefused(this.terms.onRefusedRow);
  }

  async #takeRows(): Promise<void> {
    let block = 0;
    for await (const reading of this.register.read(() => this.#open('read'))) {
      const its = Math.floor((reading.row - 1) / BLOCK);
      if (its !== block) {
        await this.#endBlock(block);
        if (!this.terms.whole) await this.#write();
        if (this.#stopped) break;
        block = its;
      }
      if (this.#counts.read === 0) this.#headRows = reading.row - 1;
      this.#counts.read += 1;
      if ('event' in reading) {
        const { row, lastRow = row, event } = reading;
        this.#events.push({ row, lastRow, event });
      } else if ('leftOut' in reading) this.#leaveOut(reading.leftOut);
      else this.#refuse(reading.row, reading.fault);
      if (this.#stopped) break;
    }
    await this.#endBlock(block);
    await this.#write();
  }

  /** Makes claims of the events of a block. */
  async #endBlock(block: number): Promise<void> {
    const events = this.#events;
    this.#events = [];
    if (this.#stopped) {
      this.#counts.left += events.length;
      return;
    }
    await this.#mentions.learn(events.flatMap(({ event }) => [event.from, event.to]));
    if (events.length === 0) return;
    if (events.some(({ event }) => event.document !== null)) await this.#documents.learn();
    const { draft, cite } = await this.source.citable(() =>
      this.#recordsOf(block * BLOCK + 1, (block + 1) * BLOCK),
    );
    const before = this.#rows.length;
    for (const { row, lastRow, event } of events) {
      const claim = this.#claimOf(row, event, (id) => cite(id, row, lastRow));
      if (claim !== null) this.#rows.push({ row, claim });
    }
    if (draft && this.#rows.length > before) this.#sources.set(draft.id, draft);
  }

  /** The records of a block; blocks are asked for in their order. */
  async #recordsOf(first: number, end: number): Promise<FileRecord[]> {
    const records: FileRecord[] = [];
    for (;;) {
      const next = await this.#excerpts.next();
      if (next.done === true) return records;
      if (next.value.number >= first) records.push(next.value);
      if (next.value.number >= end) return records;
    }
  }

  #claimOf(
    row: number,
    event: RegisterEvent,
    cite: (citationId: string) => CitationDraft,
  ): Row['claim'] | null {
    const from = this.#actorOf(row, event.from);
    const to = this.#actorOf(row, event.to);
    if (from === null || to === null) return null;
    if (from.id === to.id) {
      this.#leaveOut({ code: 'SAME_ACTOR', text: 'both actors of the row are one actor of the graph' });
      return null;
    }
    const { idPrefix } = this.register;
    const own = `${idPrefix}-${event.key}`;
    const id = `clm_${own}`;
    if (this.#claimIds.has(id)) {
      this.#leaveOut({ code: 'GIVEN_TWICE', text: 'an earlier row of the file has the same id' });
      return null;
    }
    this.#claimIds.add(id);
    for (const actor of [from, to]) this.#actors.set(actor.id, actor);
    const citation = cite(`cit_${own}.${this.source.sha256.slice(0, 8)}`);
    const { occurred, qualifiers, stance, summary, attribution, document } = event;
    const source = document && this.#documents.of(document);
    const beside: CitationDraft[] = [];
    if (document && source?.sourceId != null) {
      const { sourceId } = source;
      beside.push(citationOfWhole(`${citation.id}-${hash(sourceId, 8)}`, sourceId, document));
      const draft = this.#documents.draftOf(sourceId);
      if (draft && !this.#written.has(sourceId)) this.#sources.set(sourceId, draft);
    }
    if (this.#first.length < MOST_SHOWN) {
      this.#first.push({
        row,
        from: { label: event.from.label, name: from.name },
        to: { label: event.to.label, name: to.name },
        type: event.type,
        stance,
        occurred: occurred?.text ?? null,
        attribution,
        summary,
        qualifiers,
        source: source && shownSource(source),
      });
    }
    return {
      relation: { id: `rel_${own}`, type: event.type, from: from.id, to: to.id, occurred, qualifiers },
      claim: {
        id,
        stance,
        summary,
        voice: attribution === null ? { kind: 'source' } : { kind: 'attribution', attribution },
        occurred,
        qualifiers,
        citations: [citation, ...beside],
        recorded: null,
      },
    };
  }

  #actorOf(row: number, mention: Mention): Actor | null {
    const resolved = this.#mentions.of(mention);
    if ('actor' in resolved) return resolved.actor;
    const { code, why } = resolved;
    if (code === 'KIND_UNKNOWN' || code === 'LEFT_OUT_BY_MAPPING') this.#leaveOut({ code, text: why });
    else this.#refuse(row, { code, found: mention.label, message: `"${mention.label}": ${why}` });
    return null;
  }

  async #write(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    if (this.#stopped || (this.terms.whole && this.#counts.refused > 0)) {
      this.#counts.left += rows.length;
      return;
    }
    if (rows.length === 0) {
      this.terms.report({ ...this.#counts });
      return;
    }
    const { dryRun } = this.terms;
    const actors = [...this.#actors.values()].filter(
      ({ id }) => this.#mentions.isCreated(id) && !this.#written.has(id),
    );
    const own = this.source.draft === null || this.#sourceWritten ? [] : [this.source.draft];
    const sources = [...own, ...this.#sources.values()];
    const batch = { actors, sources, claims: rows.map(({ claim }) => claim) };
    const outcome = await this.store.importBatch(
      batch,
      { atomic: this.terms.onError === 'stop' || this.terms.whole, revise: true, dryRun },
      this.writer,
    );
    const before = actors.length + sources.length;
    let refused = 0;
    for (const { index, code, message, field } of outcome.refused) {
      const at = rows[index - before];
      if (at) {
        refused += 1;
        this.#refuse(at.row, { code, message, ...(field === undefined ? {} : { column: field }) });
      } else this.#refusals.push({ file: this.file.name, line: rows[0]?.row ?? 0, code, message });
    }
    const isNothing = outcome.refused.length > 0 && (this.terms.onError === 'stop' || this.terms.whole);
    const taken = rows.length - refused;
    if (isNothing) this.#counts.left += taken;
    else {
      this.#counts.written += outcome.made.claims;
      this.#counts.changed += outcome.changed;
      this.#counts.unchanged += taken - outcome.made.claims - outcome.changed;
      if (!dryRun) {
        for (const { id } of [...actors, ...sources]) this.#written.add(id);
        this.#sourceWritten = true;
      }
    }
    this.#actors = new Map();
    this.#sources = new Map();
    this.terms.report({ ...this.#counts });
  }

  #leaveOut({ code, text }: { readonly code: string; readonly text: string }): void {
    this.#counts.leftOut += 1;
    this.#count('left out', code, text);
  }

  #refuse(
    row: number,
    {
      code,
      message,
      column,
      found,
    }: { readonly code: string; readonly message: string; readonly column?: string; readonly found?: string },
  ): void {
    this.#counts.refused += 1;
    this.#count('refused', code, code);
    const refusal: Refusal = {
      file: this.file.name,
      line: row,
      ...(column === undefined ? {} : { column }),
      ...(found === undefined ? {} : { found }),
      code,
      message,
    };
    if (this.#refusals.length < MOST_REFUSALS) this.#refusals.push(refusal);
    const { onRefusedRow, mostRefusedRows } = this.terms;
    if (onRefusedRow && this.#refusedRows.size <= mostRefusedRows) this.#refusedRows.set(row, refusal);
  }

  #count(outcome: ReasonCount['outcome'], code: string, text: string): void {
    const key = `${outcome} ${code}`;
    const reason = this.#reasons.get(key);
    if (reason) reason.rows += 1;
    else this.#reasons.set(key, { outcome, code, text, rows: 1 });
  }

  async #tellRefused(tell: (row: RefusedRow) => void): Promise<void> {
    if (this.#refusedRows.size === 0 || this.#refusedRows.size > this.terms.mostRefusedRows) return;
    for await (const record of this.#open('look')) {
      const refusal = this.#refusedRows.get(record.number);
      if (refusal) tell({ ...refusal, record: 'text' in record ? record.text : '' });
    }
  }

  async report(): Promise<RegisterReport & { readonly refusals: readonly Refusal[] }> {
    const { format, title } = this.register;
    return {
      file: this.file.name,
      format,
      title,
      sha256: this.source.sha256,
      sourceId: this.source.id,
      isHeld: this.source.isHeld,
      ...this.#counts,
      reasons: [...this.#reasons.values()].sort((a, b) => b.rows - a.rows),
      ...(await this.#mentions.report()),
      ...this.#documents.report(),
      first: this.#first,
      headRows: this.#headRows,
      gone: await this.#gone(),
      refusals: this.#refusals,
    };
  }

  /** What earlier files of the format said that this one has no row for. */
  async #gone(): Promise<RegisterReport['gone']> {
    const claimIds: string[] = [];
    let count = 0;
    if (!this.register.isReleased || this.#stopped) return { count, claimIds };
    for await (const id of this.store.claimIds(`clm_${this.register.idPrefix}-`)) {
      if (this.#claimIds.has(id)) continue;
      count += 1;
      if (claimIds.length < MOST_GONE) claimIds.push(id);
    }
    return { count, claimIds };
  }
}
