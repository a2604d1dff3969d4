import { type JSX, useEffect } from 'react';
import { useViewer } from '../../api/viewer';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import { useAccount } from './accountState';

const NameSheet = onDemand(() => import('./NameSheet'));
const SessionsSheet = onDemand(() => import('./SessionsSheet'));

/** The open dialog about the account. Whoever needs a name is asked for it once the page has opened. */
export function AccountDialogs(): JSX.Element | null {
  const { viewer, askAgain } = useViewer();
  const { dialog, open, close } = useAccount();
  const needsName = viewer?.needsName === true;
  useEffect(() => {
    if (needsName) open('name');
  }, [needsName, open]);
  if (dialog === null) return null;
  return (
    <ErrorBoundary key={dialog} title={dialog === 'name' ? 'Your name' : 'Your sessions'} onClose={close}>
      {dialog === 'name' ? (
        <NameSheet
          onNamed={() => {
            close();
            askAgain();
          }}
          onClose={close}
        />
      ) : (
        <SessionsSheet onClose={close} />
      )}
    </ErrorBoundary>
  );
}
