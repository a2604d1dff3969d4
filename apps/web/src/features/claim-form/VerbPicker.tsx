import { Combobox, useCombobox } from '@mantine/core';
import { type JSX, useEffect, useState } from 'react';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import { ToneLine } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { type FormActor, type Verb, verbsBetween } from './claimDraft';
import styles from './VerbPicker.module.css';

interface VerbPickerProps {
  readonly vocabulary: readonly Verb[];
  readonly from: FormActor | null;
  readonly to: FormActor | null;
  readonly chosen: Verb | null;
  readonly scheme: Scheme;
  readonly problemId: string | null;
  readonly autoFocus?: boolean;
  readonly onChoose: (type: Verb['type']) => void;
}

/** Picks a verb by typing, of those that the kinds of the two actors allow. */
export function VerbPicker(props: VerbPickerProps): JSX.Element {
  const { vocabulary, from, to, chosen, scheme, problemId, autoFocus = false, onChoose } = props;
  const [text, setText] = useState<string | null>(null);
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText(null);
    },
  });
  const allowed = verbsBetween(vocabulary, from, to);
  const found = matchingVerbs(allowed, text ?? '');
  const first = found[0]?.type;
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (first !== undefined && (text ?? '') !== '') selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made again by Mantine on each render
  }, [first, text]);
  return (
    <Combobox
      store={combobox}
      offset={4}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(type) => {
        const verb = found.find((one) => one.type === type);
        if (verb) onChoose(verb.type);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <input
          className={styles.field}
          aria-label="Relation"
          autoFocus={autoFocus}
          aria-invalid={problemId !== null || undefined}
          aria-describedby={problemId ?? undefined}
          placeholder="does what?"
          value={text ?? chosen?.label ?? ''}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
            if (chosen === null) combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={styles.dropdown}>
        <Combobox.Options aria-label="Relation" className={styles.options}>
          {found.map((verb) => (
            <Combobox.Option key={verb.type} value={verb.type} className={styles.option}>
              <span className={styles.verb}>
                <ToneLine tone={verb.tone} scheme={scheme} />
                {verb.label}
                <span className="unseen">, {toneNames[verb.tone]}</span>
              </span>
              <span className={styles.description}>{verb.description}</span>
            </Combobox.Option>
          ))}
          {found.length === 0 && (
            <Combobox.Empty className={styles.empty}>
              {matchingVerbs(vocabulary, text ?? '').length > 0 && (from !== null || to !== null)
                ? `Such a relation does not go ${describeEnds(from, to)}.`
                : `No verb has “${text ?? ''}” in it. Try a plainer word, such as supplies, meets or accuses.`}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** Verbs with every word of the text; those that have them in the verb itself come before those that have them in what it means. */
export function matchingVerbs(verbs: readonly Verb[], text: string): readonly Verb[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  const has = (where: string): boolean => words.every((word) => where.toLowerCase().includes(word));
  const byVerb = verbs.filter(({ label }) => has(label));
  const byMeaning = verbs.filter(
    (verb) => !byVerb.includes(verb) && has(`${verb.label} ${verb.description}`),
  );
  return [...byVerb, ...byMeaning];
}

function describeEnds(from: FormActor | null, to: FormActor | null): string {
  const named = (actor: FormActor): string => `${actor.name} (${kindNames[actor.kind].one.toLowerCase()})`;
  return [
    ...(from === null ? [] : [`from ${named(from)}`]),
    ...(to === null ? [] : [`to ${named(to)}`]),
  ].join(' ');
}
