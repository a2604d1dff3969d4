import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { localDay } from '../../domain/questions/days';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { displayDate } from '../../domain/words/dates';
import { Sheet } from '../../ui/Sheet';
import styles from './Account.module.css';
import { endSession, type Session, sessionsQuery } from './accountRequests';
import { describeBrowser } from './describeBrowser';

/** Lists the browsers in which the user is signed in, and ends others than this one. */
export default function SessionsSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: sessionsQuery, requestPolicy: 'network-only' });
  const announce = useExplorer((explorer) => explorer.announce);
  const [problem, setProblem] = useState<string | null>(null);
  const end = async ({ id, userAgent }: Session): Promise<void> => {
    const wrong = await endSession(id);
    setProblem(wrong);
    ask({ requestPolicy: 'network-only' });
    if (wrong === null) announce(`The session of ${describeBrowser(userAgent)} is over.`);
  };
  return (
    <Sheet title="Where you are signed in" onClose={onClose}>
      <p role="alert" className={styles.problem}>
        {error ? describeError(error) : problem}
      </p>
      <ul className={styles.sessions} aria-label="Sessions">
        {(data?.viewer.sessions ?? []).map((session) => (
          <li key={session.id} className={styles.session}>
            <span>
              <span className={styles.browser}>{describeBrowser(session.userAgent)}</span>
              {session.current && <span className={styles.current}> (this browser)</span>}
              <span className={styles.days}>
                since {dayOf(session.signedInAt)}, until {dayOf(session.expiresAt)}
              </span>
            </span>
            {!session.current && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={`End the session of ${describeBrowser(session.userAgent)} since ${dayOf(session.signedInAt)}`}
                onClick={() => void end(session)}
              >
                End
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const dayOf = (time: string): string => displayDate(localDay(Date.parse(time)));
