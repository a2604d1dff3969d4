/** The document that an address of the page opens, or null where it opens none. */
export function readerAddress(pathname: string): string | null {
  const [, id] = /^\/documents\/([^/]+)\/?$/u.exec(pathname) ?? [];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}
