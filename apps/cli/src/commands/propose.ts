import { readFile } from 'node:fs/promises';
import { besides, languageModelAt, proposersFor, readHeldText, type TextToRead } from '@entente/application';
import { generousLimits, type ModelProposals, type Proposal, readDocumentApart } from '@entente/documents';
import { DomainError, InvalidInputError, type IsoDay, isId, parseEdtf } from '@entente/model';
import type { GraphStore } from '@entente/store';
import type { Command } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, type Terminal } from '../terminal.js';
import { withGraph } from '../withGraph.js';

interface Options {
  readonly published?: string;
  readonly json?: true;
}

/** What claims are proposed from: a file that was read, or a held source. */
type Input =
  | { readonly kind: 'FILE'; readonly name: string; readonly document: TextToRead }
  | { readonly kind: 'SOURCE'; readonly name: string };

/** `entente propose`: proposes claims, and writes nothing. */
export function addPropose(program: Command, terminal: Terminal): void {
  program
    .command('propose')
    .description(
      'propose claims from English documents, held or in files, for a person to decide on; writes nothing',
    )
    .argument('<file or source id...>', 'text, Markdown, HTML or PDF files, or ids of held sources')
    .option(
      '--published <day>',
      'the day of the files, as 2020-10-01, by which "on Wednesday" is read; without it, as each file says',
    )
    .option('--json', 'print one JSON object a line, a proposal each')
    .action(async (names: string[], { published, json }: Options) => {
      const day = published === undefined ? null : dayGiven(published);
      const inputs = await readInputs(names, day);
      const config = readConfig();
      const model = config.languageModel && languageModelAt(config.languageModel);
      await withGraph(config, terminal, async (store) => {
        const documents = await textsOf(store, inputs);
        const { proposeClaims, askForClaims } = await proposersFor(store);
        for (const { input, document } of documents) {
          const proposals = [...proposeClaims(document)];
          if (model) {
            const asked = await askForClaims(document, model);
            proposals.push(...besides(proposals, asked.proposals));
            report(terminal, input, asked);
          }
          write(terminal, input, proposals, json === true);
        }
      });
    });
}

/** @throws UsageError for what is no day */
function dayGiven(published: string): IsoDay {
  try {
    const { earliest, latest } = parseEdtf(published, '--published');
    if (earliest === latest) return earliest;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
  throw new UsageError(`--published must be a day, as 2020-10-01; ${published} is none`);
}

/** Reads all files before anything is proposed. @throws InvalidInputError naming each file that cannot be read, and why */
async function readInputs(names: readonly string[], day: IsoDay | null): Promise<Input[]> {
  const inputs: Input[] = [];
  const refused: string[] = [];
  for (const name of names) {
    if (isId('source', name)) {
      inputs.push({ kind: 'SOURCE', name });
      continue;
    }
    try {
      const { text, proposals } = await readDocumentApart(
        { name, bytes: await readFile(name) },
        generousLimits,
      );
      const found = proposals.published?.value ?? null;
      inputs.push({ kind: 'FILE', name, document: { text, published: day ?? dayFound(found) } });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (!(error instanceof DomainError) && code === undefined) throw error;
      refused.push(
        `${name}: ${error instanceof DomainError ? message : `it cannot be read: ${code ?? message}`}`,
      );
    }
  }
  if (refused.length > 0) throw new InvalidInputError(refused.join('\n'));
  return inputs;
}

function dayFound(text: string | null): IsoDay | null {
  if (text === null) return null;
  const { earliest, latest } = parseEdtf(text);
  return earliest === latest ? earliest : null;
}

async function textsOf(
  store: GraphStore,
  inputs: readonly Input[],
): Promise<{ input: Input; document: TextToRead }[]> {
  const documents = [];
  for (const input of inputs) {
    documents.push({
      input,
      document: input.kind === 'FILE' ? input.document : await readHeldText(store, input.name),
    });
  }
  return documents;
}

/** What of a language model's answers was not taken, and why it was asked no further. */
function report({ err }: Terminal, { name }: Input, { refused, ended }: ModelProposals): void {
  const lines = refused.map(
    ({ reason, answer }) =>
      `refused, from the language model: ${reason}${answer === '' ? '' : `: ${answer}`}`,
  );
  if (ended !== null) lines.push(`${ended}; what it did not read has the proposals of patterns alone`);
  for (const line of lines) err.write(`${printableLine(`${name}: ${line}`)}\n`);
}

function write({ out }: Terminal, input: Input, proposals: readonly Proposal[], json: boolean): void {
  const where = input.kind === 'FILE' ? { file: input.name } : { sourceId: input.name };
  if (json) {
    for (const proposal of proposals) out.write(printableJson({ ...where, ...proposal }));
    return;
  }
  out.write(
    `${printableLine(input.name)}: ${proposals.length} ${proposals.length === 1 ? 'proposal' : 'proposals'}\n`,
  );
  for (const proposal of proposals) out.write(describe(proposal));
}

function describe({
  start,
  end,
  quote,
  type,
  from,
  to,
  stance,
  speaker,
  occurred,
  qualifiers,
  pattern,
  rank,
  model,
}: Proposal): string {
  const named = ({ id, text }: Proposal['from']): string =>
    printableLine(id === null ? `${text} (new)` : `${text} (${id})`);
  const details = [
    stance,
    speaker === null ? null : `said by ${named(speaker)}`,
    occurred,
    ...qualifiers.map(({ key, value, unit }) => `${key}: ${value}${unit === null ? '' : ` ${unit}`}`),
  ].filter((detail) => detail !== null);
  return [
    `\n${rank.toFixed(2)}  ${named(from)} ${type} ${named(to)}`,
    `      ${printableLine(details.join(' · '))}`,
    `      ${start}–${end}  ${printableLine(quote)}`,
    `      ${pattern}${model === undefined ? '' : ` (${printableLine(model)})`}\n`,
  ].join('\n');
}
