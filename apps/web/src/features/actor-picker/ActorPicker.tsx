import type { ActorKind } from '@entente/model';
import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ResultOf } from 'gql.tada';
import { type JSX, type RefObject, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { graphql } from '../../api/graphql';
import type { PathEnd } from '../../domain/questions/paths';
import { Icon } from '../../ui/Icon';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './ActorPicker.module.css';

/** Actors that a name may mean, best first, and actors whose names contain the text. */
const searchActors = graphql(`
  query SearchActors($text: String!) {
    resolveActor(name: $text, limit: 5) {
      matched
      actor {
        id
        name
        kind
      }
    }
    actors(search: $text, first: 8) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

interface FoundActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** The name or alias that matched. */
  readonly matched: string;
}

/** Resolved actors first, then others that match, each once. */
function foundActors({ resolveActor, actors }: ResultOf<typeof searchActors>): readonly FoundActor[] {
  const resolved = resolveActor.map(({ actor, matched }) => ({ ...actor, matched }));
  const others = actors.nodes
    .filter(({ id }) => !resolved.some((actor) => actor.id === id))
    .map((actor) => ({ ...actor, matched: actor.name }));
  return [...resolved, ...others].slice(0, 8);
}

interface ActorPickerProps {
  readonly label: string;
  readonly chosen: PathEnd | null;
  readonly scheme: Scheme;
  readonly autoFocus: boolean;
  /** Small, for a condition; as wide as there is room, in a form. */
  readonly size?: 'small' | 'full';
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Offered before anything is typed, the most likely first. */
  readonly suggested?: readonly PathEnd[];
  /** Id of the element that says what is wrong with the choice; null where nothing is. */
  readonly problemId?: string | null;
  readonly onChoose: (actor: PathEnd) => void;
  /** Given where an actor that is not found can be added, by what was typed. */
  readonly onCreate?: (name: string) => void;
}

const CREATE = 'create';

/** Picks an actor by any of its names. */
export function ActorPicker(props: ActorPickerProps): JSX.Element {
  const {
    label,
    chosen,
    scheme,
    autoFocus,
    size,
    field,
    suggested = [],
    problemId = null,
    onChoose,
    onCreate,
  } = props;
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
  const near = suggested.map((actor) => ({ ...actor, matched: actor.name }));
  const actors = typed === '' ? near : data ? foundActors(data) : [];
  const first = actors[0]?.id;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (first !== undefined && typed !== '') selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made again by Mantine on each render
  }, [first, typed]);
  return (
    <Combobox
      store={combobox}
      offset={4}
      width={size === 'full' ? 'target' : 280}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(id) => {
        const actor = actors.find((one) => one.id === id);
        if (actor) onChoose({ id: actor.id, name: actor.name, kind: actor.kind });
        else if (id === CREATE) onCreate?.(typed);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          ref={field}
          className={styles[size ?? 'field']}
          aria-label={label}
          aria-invalid={problemId !== null || undefined}
          aria-describedby={problemId ?? undefined}
          placeholder={label}
          autoFocus={autoFocus}
          dir="auto"
          value={text ?? chosen?.name ?? ''}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
            if (suggested.length > 0 && chosen === null) combobox.openDropdown();
          }}
          onClick={() => {
            if (suggested.length > 0) combobox.openDropdown();
          }}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed === '' && near.length === 0} className={styles.dropdown}>
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
                ? describeError(error)
                : fetching
                  ? 'Searching…'
                  : `No results for “${typed}”. Try another name or spelling.`}
            </Combobox.Empty>
          )}
          {onCreate && typed !== '' && !fetching && (
            <Combobox.Option value={CREATE} className={styles.option}>
              <Icon name="plus" />
              <span>
                New actor “<bdi>{typed}</bdi>”
              </span>
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
