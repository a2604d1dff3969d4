import type { ImportCounts, ImportRecord, ImportState } from '@entente/model';

/** An import as Neo4j has it; its files stand as lists side by side, '' for a hash that is not known. */
export interface ImportProperties extends ImportCounts {
  readonly id: string;
  readonly fileNames: readonly string[];
  readonly fileSha256s: readonly string[];
  readonly fileFormats: readonly string[];
  readonly state: ImportState;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly by: string;
  readonly process?: string | null;
  readonly error?: string | null;
  readonly tableSignature?: string | null;
  readonly tableSpec?: string | null;
}

export function toImport({
  fileNames,
  fileSha256s,
  fileFormats,
  process = null,
  error = null,
  tableSignature = null,
  tableSpec = null,
  ...row
}: ImportProperties): ImportRecord {
  const files = fileNames.map((name, i) => ({
    name,
    sha256: fileSha256s[i] || null,
    format: fileFormats[i] ?? '',
  }));
  const table =
    tableSignature === null || tableSpec === null ? null : { signature: tableSignature, spec: tableSpec };
  return { ...row, files, process, error, table };
}

export function fromImport({ files, table, ...record }: ImportRecord): ImportProperties {
  return {
    ...record,
    tableSignature: table?.signature ?? null,
    tableSpec: table?.spec ?? null,
    fileNames: files.map(({ name }) => name),
    fileSha256s: files.map(({ sha256 }) => sha256 ?? ''),
    fileFormats: files.map(({ format }) => format),
  };
}
