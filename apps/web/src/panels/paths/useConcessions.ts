import { useEffect, useState } from 'react';
import type { Client } from '@urql/core';
import { useClient } from 'urql';
import { graphql } from '../../api/graphql';
import { writtenQuestion } from '../../state/address/writtenQuestion';
import { type Concession, concessions } from '../../state/paths/concessions';
import type { PathQuestion } from '../../state/paths/pathQuestion';
import { pathVariables } from '../../state/paths/pathVariables';

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

/** A concession that finds paths, and how many it would give. */
export interface Offer extends Concession {
  readonly count: number;
  /** Whether there are more than that. */
  readonly more: boolean;
}

/**
 * By which single change a question that finds no path finds some: of each line of `concessions` the least. Null while they are looked for.
 *
 * @param question Null where nothing is to be looked for.
 */
export function useConcessions(question: PathQuestion | null): readonly Offer[] | null {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly of: PathQuestion; readonly offers: readonly Offer[] }>();
  useEffect(() => {
    if (question === null) return undefined;
    let gone = false;
    const lines = concessions(question);
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
  line: readonly Concession[],
  gone: () => boolean,
): Promise<Offer | null> {
  for (const concession of line) {
    if (gone()) return null;
    const variables = pathVariables(writtenQuestion({ ...question, ...concession.change }));
    const { data, error } = await client.query(countedPaths, variables).toPromise();
    // What cannot be asked cannot be offered either.
    if (error) return null;
    const count = data?.paths.length ?? 0;
    if (count > 0) return { ...concession, count, more: count === variables.limit };
  }
  return null;
}
