import { Menu } from '@mantine/core';
import type { JSX } from 'react';
import { useViewer } from '../../api/viewer';
import { useExplorer } from '../../domain/explorerStore';
import { Icon } from '../../ui/Icon';
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
  if (viewer === null) return null;
  const { name, needsName, role } = viewer;
  const signedIn = name !== null || needsName;
  const who = name ?? (needsName ? 'No name yet' : 'Sign in');
  const what = signedIn ? roleWords[role] : null;
  return (
    <Menu
      position="bottom-end"
      shadow="md"
      width={signedIn ? undefined : 300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: styles.menu, item: styles.item, label: styles.how }}
    >
      <Menu.Target>
        <button
          type="button"
          className={styles.account}
          aria-label={signedIn ? `Signed in: ${who}, ${what}` : 'Sign in'}
        >
          {small ? (
            <Icon name="person" />
          ) : (
            <>
              <bdi className={styles.name}>{who}</bdi>
              {what !== null && <span className={styles.role}>{what}</span>} <Icon name="down" size={14} />
            </>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {signedIn ? <OwnItems who={who} what={what} {...viewer} /> : <HowToSignIn />}
      </Menu.Dropdown>
    </Menu>
  );
}

interface OwnItemsProps {
  readonly who: string;
  readonly what: string | null;
  readonly needsName: boolean;
}

function OwnItems({ who, what, needsName }: OwnItemsProps): JSX.Element {
  const { open } = useAccount();
  const announce = useExplorer((explorer) => explorer.announce);
  const leave = async (): Promise<void> => {
    const problem = await signOut();
    if (problem !== null) announce(problem);
  };
  return (
    <>
      <Menu.Label>
        <bdi>{who}</bdi>, {what}
      </Menu.Label>
      {needsName ? (
        <Menu.Item onClick={() => open('name')}>Give your name</Menu.Item>
      ) : (
        <Menu.Item onClick={() => open('sessions')}>Sessions</Menu.Item>
      )}
      <Menu.Item onClick={openChanges}>Changes</Menu.Item>
      <Menu.Item component="a" href="/graphql">
        Developers
      </Menu.Item>
      <Menu.Item onClick={() => void leave()}>Sign out</Menu.Item>
    </>
  );
}

/** One sentence, and a way to close it by keyboard. */
function HowToSignIn(): JSX.Element {
  return (
    <>
      <Menu.Label>
        To write here, open a sign-in link: whoever runs this Entente makes you one by{' '}
        <code>npx entente user add</code>, and its start prints one.
      </Menu.Label>
      <Menu.Item>Close</Menu.Item>
    </>
  );
}
