import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { openMerge } from './mergeState';

/** Opens the dialog in which another actor and this one are made one. */
export function MergeButton({ actorId }: { readonly actorId: string }): JSX.Element {
  return (
    <Button variant="default" size="compact-md" onClick={() => openMerge(actorId)}>
      Merge…
    </Button>
  );
}
