/** What the URL standard reads in a text; null for what it does not take. `URL.canParse` of Node 20 and 22 refuses `ü` once it has been optimised. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
