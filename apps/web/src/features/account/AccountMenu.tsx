import type { JSX } from 'react';
import { useViewer } from '../../api/viewer';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { Icon } from '../../ui/Icon';
import { MenuButton, type MenuItem } from '../../ui/MenuButton';
import { openChanges } from '../history';
import styles from './Account.module.css';
import { signOut } from './accountRequests';
import { useAccount } from './accountState';

/** What a role is called on the page. */
const roleWords = { READER: 'reader', EDITOR: 'editor', ADMIN: 'admin' } as const;

interface AccountMenuProps {
  /** Whether there is room for an icon alone. */
  readonly small: boolean;
}

/** Who is signed in, with what they can do about it; for others, how to sign in. Nothing until that is known. */
export function AccountMenu({ small }: AccountMenuProps): JSX.Element | null {
  const { viewer } = useViewer();
  const { open } = useAccount();
  const announce = useExplorer((explorer) => explorer.announce);
  if (viewer === null) return null;
  const { name, needsName, role } = viewer;
  const signedIn = name !== null || needsName;
  const who = name ?? (needsName ? 'No name yet' : 'Sign in');
  const what = signedIn ? roleWords[role] : null;
  const leave = async (): Promise<void> => {
    const problem = await signOut();
    if (problem !== null) announce(problem);
  };
  const ownItems: readonly MenuItem[] = [
    needsName
      ? { title: 'Give your name', go: () => open('name') }
      : { title: 'Sessions', go: () => open('sessions') },
    { title: 'Changes', go: openChanges },
    { title: 'Developers', go: '/graphql' },
    { title: 'Sign out', go: () => void leave() },
  ];
  const face = small ? (
    <Icon name="person" />
  ) : (
    <>
      <bdi className={styles.name}>{who}</bdi>
      {what !== null && <span className={styles.role}>{what}</span>} <Icon name="down" size={14} />
    </>
  );
  return (
    <MenuButton
      className={styles.account}
      label={signedIn ? `Signed in: ${who}, ${what}` : 'Sign in'}
      face={face}
      note={
        signedIn ? (
          <>
            <bdi>{who}</bdi>, {what}
          </>
        ) : (
          howToSignIn
        )
      }
      items={signedIn ? ownItems : closing}
    />
  );
}

const howToSignIn = (
  <>
    To write here, open a sign-in link: whoever runs this Entente makes you one by{' '}
    <code>npx entente user add</code>, and its start prints one.
  </>
);

/** A way to close one sentence by keyboard. */
const closing: readonly MenuItem[] = [{ title: 'Close', go: () => undefined }];
