/** Letters of a piece: large enough that passing it on costs little, small enough to be of no weight. */
const PIECE = 64 * 1024;

/** Many small texts as fewer larger ones. */
export async function* inPieces(
  texts: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let piece = '';
  for await (const text of texts) {
    if (typeof text !== 'string') {
      if (piece !== '') yield piece;
      piece = '';
      yield text;
      continue;
    }
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
