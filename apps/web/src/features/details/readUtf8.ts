/** The text of a UTF-8 file, including the byte order mark so that its SHA-256 stays the same; null if the file is not UTF-8. */
export function readUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
