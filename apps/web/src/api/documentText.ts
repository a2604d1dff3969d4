/** The text of a held document. @throws where it does not come. */
export async function readText(id: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(`/documents/${encodeURIComponent(id)}`, {
    headers: { accept: 'text/plain' },
    signal,
  });
  if (!answer.ok) throw new Error(`The document came with status ${answer.status}`);
  // The byte order mark counts as a character.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}
