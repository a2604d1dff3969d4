import { useMemo } from 'react';
import { useViewer } from '../../api/viewer';
import { type Command, CommandGroup, useRegisterCommands } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { signOut } from './accountRequests';
import { useAccount } from './accountState';

const inGroup = (id: string, title: string, run: () => void): Command => ({
  id,
  title,
  group: CommandGroup.PAGE,
  run,
});

const give = inGroup('give-name', 'Give your name', () => useAccount.getState().open('name'));
const sessions = inGroup('sessions', 'Show where you are signed in', () =>
  useAccount.getState().open('sessions'),
);
const leave = inGroup('sign-out', 'Sign out', () => {
  void signOut().then((problem) => {
    if (problem !== null) useExplorer.getState().announce(problem);
  });
});

/** Registers what somebody who is signed in can do about it. */
export function useAccountCommands(): void {
  const { viewer } = useViewer();
  const needsName = viewer?.needsName === true;
  const named = viewer !== null && viewer.name !== null;
  useRegisterCommands(
    useMemo(
      () => [
        ...(needsName ? [give] : []),
        ...(named ? [sessions] : []),
        ...(needsName || named ? [leave] : []),
      ],
      [needsName, named],
    ),
  );
}
