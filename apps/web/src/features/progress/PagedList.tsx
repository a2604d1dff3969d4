import { Button } from '@mantine/core';
import type { Operation } from '@urql/core';
import type { JSX, ReactNode } from 'react';
import { describeError } from '../../api/errors';
import type { FurtherPages } from '../../api/furtherPages';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Waiting } from './Waiting';

interface PagedListProps<Node> {
  readonly pages: FurtherPages<Node>;
  /** What reads them. */
  readonly query: Operation['query'];
  /** What is on its way: `Comparing the claims…`. */
  readonly words: string;
  /** What is said where a page does not come: `The claims cannot be compared`. */
  readonly errorTitle: string;
  readonly children: (found: readonly Node[]) => ReactNode;
}

/** A list that is read page by page, with the button for the next one, and a way on where one does not come. */
export function PagedList<Node>(props: PagedListProps<Node>): JSX.Element {
  const { pages, query, words, errorTitle, children } = props;
  const { found, hasMore, isReading, error, readMore, tryAgain } = pages;
  const failed = error && (
    <ErrorMessage title={errorTitle} advice={describeError(error)} onRetry={tryAgain} />
  );
  if (found === null) return failed ?? <Waiting words={words} asked={[query]} />;
  return (
    <>
      {children(found)}
      {failed}
      {hasMore && error === null && (
        <Button variant="default" loading={isReading} onClick={readMore}>
          Show more
        </Button>
      )}
    </>
  );
}
