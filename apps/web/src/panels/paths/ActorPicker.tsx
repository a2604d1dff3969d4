import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, type RefObject, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../../api/faultWords';
import { searchActors } from '../../api/searchActors';
import type { PathEnd } from '../../state/paths/pathQuestion';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import { foundActors } from './foundActors';
import styles from './ActorPicker.module.css';

interface ActorPickerProps {
  readonly label: string;
  readonly chosen: PathEnd | null;
  readonly scheme: Scheme;
  readonly autoFocus: boolean;
  /** As one of several conditions, rather than as one of the two who are asked about. */
  readonly small?: boolean;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onChoose: (actor: PathEnd) => void;
}

/** Chooses one actor by any of its names. */
export function ActorPicker(props: ActorPickerProps): JSX.Element {
  const { label, chosen, scheme, autoFocus, small = false, field, onChoose } = props;
  const [text, setText] = useState<string | null>(null);
  const [typed] = useDebouncedValue((text ?? '').trim(), 150);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText(null);
    },
  });
  const [{ data, error, fetching }] = useQuery({
    query: searchActors,
    variables: { text: typed },
    pause: typed === '',
  });
  const actors = typed === '' || !data ? [] : foundActors(data);
  const first = actors[0]?.id;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (first !== undefined) selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made anew by Mantine at every turn
  }, [first]);
  return (
    <Combobox
      store={combobox}
      offset={4}
      width={280}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(id) => {
        const actor = actors.find((one) => one.id === id);
        if (actor) onChoose({ id: actor.id, name: actor.name, kind: actor.kind });
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          ref={field}
          className={small ? styles.small : styles.field}
          aria-label={label}
          placeholder={label}
          autoFocus={autoFocus}
          dir="auto"
          value={text ?? chosen?.name ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === ''} className={styles.dropdown}>
        <Combobox.Options aria-label={label}>
          {actors.map(({ id, name, kind, matched }) => (
            <Combobox.Option key={id} value={id} className={styles.option}>
              <KindShape kind={kind} scheme={scheme} size={20} />
              <bdi>{name}</bdi>
              {matched !== name && <bdi className={styles.detail}>{matched}</bdi>}
            </Combobox.Option>
          ))}
          {actors.length === 0 && typed !== '' && (
            <Combobox.Empty className={styles.empty}>
              {error
                ? faultWords(error)
                : fetching
                  ? 'Searching…'
                  : `Nobody here is called “${typed}”. Try another name or spelling.`}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
