/** An event of a stream of server-sent events (WHATWG HTML, 9.2). */
export interface StreamEvent {
  /** What to send as Last-Event-ID to go on after it; null where the stream has named none yet. */
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** The events of a response, as they come. Events without data only move the id on. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let [rest, id, event] = ['', null as string | null, 'message'];
  let data: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    // A carriage return at the end may be half of a line break whose other half is still to come.
    const lines = rest.split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        yield { id, event, data: data.join('\n') };
        [event, data] = ['message', []];
        continue;
      }
      const [, field, text = ''] = /^([^:]*):? ?(.*)$/u.exec(line) ?? [];
      if (field === 'id') id = text;
      else if (field === 'event') event = text;
      else if (field === 'data') data.push(text);
    }
  }
}
