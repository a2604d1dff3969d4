import type { LanguageModel } from '@entente/documents';
import { InvalidInputError, UnavailableError } from '@entente/model';
import { z } from 'zod';

/** Where a language model answers, by the chat completions of OpenAI's API, which most servers of models speak. */
export interface LanguageModelSettings {
  /** The address that `/chat/completions` is added to: `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; null where the server asks for none. */
  readonly key: string | null;
}

/**
 * The settings of a language model, as variables of the environment give them; null where no address is given. Nothing that was given is in a message: an
 * address may hold a password.
 *
 * @throws InvalidInputError for what is no address, or one without a model
 */
export function languageModelSettings(given: {
  readonly url: string | undefined;
  readonly model: string | undefined;
  readonly key: string | undefined;
}): LanguageModelSettings | null {
  const { url, model, key } = given;
  if (url === undefined) return null;
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/u.test(address.protocol) || address.username + address.password !== '') {
    throw new InvalidInputError(
      'ENTENTE_LLM_URL holds something else; it may hold an address as http://localhost:11434/v1, without a name or password; the key goes into ENTENTE_LLM_KEY',
    );
  }
  if (model === undefined) {
    throw new InvalidInputError(
      'ENTENTE_LLM_URL is set and ENTENTE_LLM_MODEL is not; it names the model to ask',
    );
  }
  return { url, model, key: key ?? null };
}

/** Milliseconds that an answer may take. */
const PATIENCE = 120_000;
/** Bytes that an answer may have. */
const LARGEST_ANSWER = 1_000_000;
/** Tokens that the model may answer with. */
const MOST_TOKENS = 4_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * A language model over HTTP. It is asked as steadily as its server can (temperature 0, a fixed seed), follows no redirect, and its answer is cut off at a
 * megabyte. What it answers is text of a stranger: whoever asks checks it.
 *
 * @param patience Milliseconds that an answer may take.
 * @param stopped Ends a question that is being asked; null: nothing does.
 * @throws InvalidInputError for a key that cannot be sent; `ask` throws UnavailableError
 */
export function languageModelAt(
  { url, model, key }: LanguageModelSettings,
  patience: number = PATIENCE,
  stopped: AbortSignal | null = null,
): LanguageModel {
  const address = `${url.replace(/\/+$/u, '')}/chat/completions`;
  const { host } = new URL(address);
  const unavailable = (what: string): UnavailableError =>
    new UnavailableError(`The language model at ${host} ${what}`);
  // An error about the header would have the key in its text.
  if (key !== null && !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/u.test(key)) {
    throw new InvalidInputError(
      'The key of the language model is empty, or has signs that no header can send; it is one line of ASCII, without spaces around it',
    );
  }
  return {
    name: model,
    ask: async ({ instructions, passage }) => {
      const late = AbortSignal.timeout(patience);
      const signal = stopped === null ? late : AbortSignal.any([late, stopped]);
      try {
        const response = await fetch(address, {
          method: 'POST',
          redirect: 'error',
          signal,
          headers: {
            'content-type': 'application/json',
            ...(key === null ? {} : { authorization: `Bearer ${key}` }),
          },
          body: JSON.stringify({
            model,
            temperature: 0,
            seed: 0,
            max_tokens: MOST_TOKENS,
            response_format: { type: 'json_object' },
            messages: [
              { role: 'system', content: instructions },
              { role: 'user', content: passage },
            ],
          }),
        });
        if (!response.ok) {
          await response.body?.cancel();
          throw unavailable(`answers with status ${response.status}`);
        }
        const read = completion.safeParse(parsed(await readUpTo(response, LARGEST_ANSWER)));
        if (!read.success) throw unavailable('answers with something other than a chat completion');
        return read.data.choices[0]?.message.content ?? '';
      } catch (error) {
        if (error instanceof UnavailableError) throw error;
        if (stopped?.aborted === true) throw unavailable('was asked no further');
        if (late.aborted) throw unavailable(`did not answer within ${patience / 1000} s`);
        const { cause } = error as { cause?: NodeJS.ErrnoException };
        throw unavailable(`cannot be asked: ${cause?.code ?? cause?.message ?? String(error)}`);
      }
    },
  };
}

/** @throws Error where the body is longer */
async function readUpTo(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > most) throw new Error(`its answer has more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
