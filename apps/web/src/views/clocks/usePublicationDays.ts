import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { publicationDays } from '../../api/publicationDays';

/** The days on which sources were published, as numbers of `dayNumber`; none until the server has said, or where it does not. */
export function usePublicationDays(): readonly number[] {
  const client = useClient();
  const [days, setDays] = useState<readonly number[]>([]);
  useEffect(() => {
    let gone = false;
    publicationDays(client).then(
      (found) => {
        if (!gone) setDays(found.days);
      },
      // The clock goes without a histogram.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [client]);
  return days;
}
