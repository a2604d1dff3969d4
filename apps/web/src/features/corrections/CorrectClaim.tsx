import { type JSX, useState, useEffect } from 'react';
import { useClient, useQuery } from 'urql';
import type { ClaimDetails } from '../../api/claims';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { type PassageRange, passageRange } from '../../domain/passageRange';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { WriteForm } from '../../ui/WriteForm';
import {
  citationOf,
  ClaimFields,
  type ClaimWords,
  PassageField,
  problemsOfWords,
  readDate,
  refusedFields,
  vocabularyQuery,
  wordsInput,
} from '../claim-form';
import { useSend } from '../undoable-write';
import { citationsOf, type ClaimedRelation, correctClaim } from './claimCommands';
import styles from './Corrections.module.css';
import { readText } from '../../api/documentText';

interface CorrectClaimProps {
  readonly claim: ClaimDetails;
  readonly relation: ClaimedRelation;
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** The form in which what a claim says is corrected. Whom it concerns, and the verb, are the relation's. */
export default function CorrectClaim({ claim, relation, scheme, onClose }: CorrectClaimProps): JSX.Element {
  const client = useClient();
  const [{ data }] = useQuery({ query: vocabularyQuery });
  const [words, setWords] = useState(() => wordsOfClaim(claim));
  const [moved, setMoved] = useState<Readonly<Record<string, PassageRange>>>({});
  const { busy, refused, send, clearRefused } = useSend();
  const texts = useCitedTexts(claim);
  const verb = data?.vocabulary.find(({ type }) => type === relation.type) ?? null;
  const published = claim.citations[0]?.source.published ?? null;
  const summary = words.summary ?? claim.summary;
  const found = problemsOfWords(words, summary, published);
  const date = readDate(words.when, published);

  const { stance } = words;
  const correct =
    stance === null || verb === null || !('edtf' in date) || Object.keys(found).length > 0
      ? null
      : async (): Promise<void> => {
          const citations = citationsOf(claim).map((citation, i) => {
            const { id } = claim.citations[i] ?? {};
            const [range, cited] = id === undefined ? [] : [moved[id], texts.get(id)];
            return range && cited ? citationOf(citation.sourceId, cited.text, range) : citation;
          });
          await correctClaim(client, claim, {
            id: claim.id,
            ...wordsInput({ ...words, stance }, verb, { summary, occurred: date.edtf }),
            ...(Object.keys(moved).length > 0 ? { citations } : {}),
          });
          useExplorer
            .getState()
            .announce('The claim is corrected. Undo writes what it said before; the log keeps both.');
          onClose();
        };

  const beside = refusedFields(refused);
  return (
    <Sheet title="Correct a claim" onClose={onClose}>
      <WriteForm
        action="Save the correction"
        busy={busy}
        refused={refused !== null && Object.keys(beside).length === 0 ? refused.message : null}
        onSend={() => void send(correct)}
        onCancel={onClose}
      >
        <p className={styles.note}>
          From, verb and to belong to the relation, and so does its own date. Where one of these is wrong,
          move the claim to another relation.
        </p>
        {claim.citations.map(({ id, source }) => {
          const cited = texts.get(id);
          return cited ? (
            <PassageField
              key={id}
              label={claim.citations.length === 1 ? 'The passage' : `The passage in ${source.title}`}
              text={cited.text}
              language={source.language}
              passage={moved[id] ?? cited.range}
              selectable={false}
              selected={null}
              problem={beside.passage}
              onChange={(range) => setMoved({ ...moved, [id]: range })}
            />
          ) : null;
        })}
        <ClaimFields
          words={words}
          verb={verb}
          problems={{ ...found, ...beside }}
          proposed={claim.summary}
          published={published}
          nearby={[]}
          scheme={scheme}
          onChange={(change) => {
            clearRefused();
            setWords({ ...words, ...change });
          }}
        />
      </WriteForm>
    </Sheet>
  );
}

/** What a claim says, as the form has it. */
function wordsOfClaim({
  stance,
  summary,
  speaker,
  attribution,
  occurred,
  qualifiers,
}: ClaimDetails): ClaimWords {
  return {
    stance,
    summary,
    speaker:
      speaker !== null
        ? { kind: 'actor', actor: speaker }
        : attribution !== null
          ? { kind: 'words', words: attribution }
          : { kind: 'nobody' },
    when: occurred ?? '',
    qualifiers: Object.fromEntries(
      qualifiers.map(({ key, value, unit }) => [key, { value, unit: unit ?? '' }]),
    ),
  };
}

/** The text that a citation stands in, and where. */
interface CitedText {
  readonly text: string;
  readonly range: PassageRange;
}

/** The held texts that a claim cites by characters, by id of the citation. A text that does not come is left out: its passage stays as it is. */
function useCitedTexts(claim: ClaimDetails): ReadonlyMap<string, CitedText> {
  const [texts, setTexts] = useState<ReadonlyMap<string, CitedText>>(new Map());
  useEffect(() => {
    const left = new AbortController();
    const cited = claim.citations.filter(
      ({ status, anchor }) => status === 'VERIFIED' && anchor.kind === 'TEXT',
    );
    for (const { id, source, anchor } of cited) {
      readText(source.id, left.signal).then(
        (text) => {
          const range = passageRange(text, anchor.fragment);
          if (range !== null && !left.signal.aborted)
            setTexts((before) => new Map(before).set(id, { text, range }));
        },
        () => undefined,
      );
    }
    return () => left.abort();
  }, [claim]);
  return texts;
}
