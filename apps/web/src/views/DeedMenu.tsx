import { Menu } from '@mantine/core';
import type { JSX } from 'react';
import { useAllCommands } from '../commands/useAllCommands';
import { Icon } from '../theme/Icon';
import styles from './Header.module.css';

/** In the order of the menu; null: a line between. */
const sharing = [
  'copy-link',
  'views',
  'save-file',
  'open-file',
  null,
  'note',
  'add-step',
  'present',
  'embed',
] as const;
const asking = ['connections', 'take-away', null] as const;

interface DeedMenuProps {
  /** Whether what else can be done with the picture is in it too, where there is no room for buttons. */
  readonly all: boolean;
}

/** What can be handed on: a link, a saved view, a story. */
export function DeedMenu({ all }: DeedMenuProps): JSX.Element {
  const commands = useAllCommands();
  const offered = all ? [...asking, ...sharing] : sharing;
  return (
    <Menu
      position="bottom-end"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: styles.menu, item: styles.item }}
    >
      <Menu.Target>
        <button type="button" className={styles.deed}>
          {all ? 'More' : 'Share'} <Icon name="down" size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((id, i) => {
          if (id === null) return <Menu.Divider key={`line ${i}`} />;
          const command = commands.find((one) => one.id === id);
          if (!command?.run) return null;
          return (
            <Menu.Item key={id} disabled={command.available === false} onClick={command.run}>
              {command.title}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
