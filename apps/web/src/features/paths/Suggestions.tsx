import { Button } from '@mantine/core';
import type { Client } from '@urql/core';
import { useEffect, useState, type JSX } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql';
import { questionByIds, type PathQuestion } from '../../domain/questions/paths';
import { counted } from '../../domain/words/text';
import { pathVariables } from './pathQueries';
import styles from './PathsDock.module.css';
import { type RelaxedQuestion, relaxedQuestions } from './relaxedQuestions';

const countedPaths = graphql(`
  query CountedPaths(
    $from: ID!
    $to: ID!
    $filter: RelationFilter
    $maxLength: Int
    $limit: Int
    $rank: PathRank
    $directed: Boolean
    $excludeActorIds: [ID!]
  ) {
    paths(
      from: $from
      to: $to
      filter: $filter
      maxLength: $maxLength
      limit: $limit
      rank: $rank
      directed: $directed
      excludeActorIds: $excludeActorIds
    ) {
      length
    }
  }
`);

/** A relaxed question that finds paths, and how many. */
interface Offer extends RelaxedQuestion {
  readonly count: number;
  /** Whether there are more. */
  readonly more: boolean;
}

/**
 * The least relaxed question of each line of `relaxedQuestions` that finds paths. Null while loading.
 *
 * @param question Null where nothing is to be looked for.
 */
export function useSuggestions(question: PathQuestion | null): readonly Offer[] | null {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly of: PathQuestion; readonly offers: readonly Offer[] }>();
  useEffect(() => {
    if (question === null) return undefined;
    let gone = false;
    const lines = relaxedQuestions(question);
    void Promise.all(lines.map((line) => firstThatFinds(client, question, line, () => gone))).then(
      (found) => {
        if (!gone) setKnown({ of: question, offers: found.filter((offer) => offer !== null) });
      },
    );
    return () => {
      gone = true;
    };
  }, [client, question]);
  return known !== undefined && known.of === question ? known.offers : null;
}

async function firstThatFinds(
  client: Client,
  question: PathQuestion,
  line: readonly RelaxedQuestion[],
  gone: () => boolean,
): Promise<Offer | null> {
  for (const concession of line) {
    if (gone()) return null;
    const variables = pathVariables(questionByIds({ ...question, ...concession.change }));
    const { data, error } = await client.query(countedPaths, variables).toPromise();
    // Questions that fail are not offered.
    if (error) return null;
    const count = data?.paths.length ?? 0;
    if (count > 0) return { ...concession, count, more: count === variables.limit };
  }
  return null;
}

interface SuggestionsProps {
  /** Null while loading. */
  readonly offers: readonly Offer[] | null;
  readonly onChoose: (change: RelaxedQuestion['change']) => void;
}

/** Offers relaxed questions, each with the number of paths it would find. */
export function Suggestions({ offers, onChoose }: SuggestionsProps): JSX.Element {
  if (offers === null) return <p className={styles.hint}>Looking for what would connect them…</p>;
  if (offers.length === 0) {
    return (
      <p className={styles.hint}>
        Nothing recorded connects the two, with weaker evidence, along other types or in more hops either.
        Choose a later day, or avoid fewer actors.
      </p>
    );
  }
  return (
    <>
      <p className={styles.hint}>Nothing recorded connects the two so. One of these would:</p>
      <div className={styles.bar}>
        {offers.map(({ change, words, count, more }) => (
          <Button key={words} variant="default" size="compact-sm" onClick={() => onChoose(change)}>
            {words}: {counted(count, 'path')}
            {more ? ' or more' : ''}
          </Button>
        ))}
      </div>
    </>
  );
}
