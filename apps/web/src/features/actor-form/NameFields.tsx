import { AliasKind } from '@entente/model';
import { ActionIcon } from '@mantine/core';
import type { JSX } from 'react';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import type { ActorDraft } from './actorDraft';
import styles from './ActorForm.module.css';

const aliasKinds: Record<AliasKind, string> = {
  NAME: 'other name',
  TRANSLITERATION: 'other spelling',
  ABBREVIATION: 'abbreviation',
  METONYM: 'place that stands for it',
  DEMONYM: 'its people',
};

interface AliasFieldsProps {
  readonly aliases: ActorDraft['aliases'];
  readonly problem: string | undefined;
  readonly onChange: (aliases: ActorDraft['aliases']) => void;
}

/** The other names of an actor, a line each. */
export function AliasFields({ aliases, problem, onChange }: AliasFieldsProps): JSX.Element {
  const set = (at: number, change: Partial<ActorDraft['aliases'][number]>): void =>
    onChange(aliases.map((alias, i) => (i === at ? { ...alias, ...change } : alias)));
  return (
    <Field label="Other names" problem={problem} group>
      {() => (
        <>
          {aliases.map(({ name, kind }, i) => (
            <div key={i} className={styles.row}>
              <input
                className={styles.line}
                aria-label={`Other name ${i + 1}`}
                dir="auto"
                maxLength={300}
                autoFocus={name === ''}
                value={name}
                onChange={({ currentTarget }) => set(i, { name: currentTarget.value })}
              />
              <select
                className={styles.line}
                aria-label={`What other name ${i + 1} is`}
                value={kind}
                onChange={({ currentTarget }) => set(i, { kind: currentTarget.value as AliasKind })}
              >
                {Object.values(AliasKind).map((one) => (
                  <option key={one} value={one}>
                    {aliasKinds[one]}
                  </option>
                ))}
              </select>
              <Remove
                name={`Remove other name ${i + 1}`}
                onRemove={() => onChange(aliases.toSpliced(i, 1))}
              />
            </div>
          ))}
          <button
            type="button"
            className={styles.link}
            onClick={() => onChange([...aliases, { name: '', kind: AliasKind.NAME }])}
          >
            Add another name
          </button>
        </>
      )}
    </Field>
  );
}

interface IdentifierFieldsProps {
  readonly identifiers: ActorDraft['identifiers'];
  readonly problem: string | undefined;
  readonly onChange: (identifiers: ActorDraft['identifiers']) => void;
}

/** What public registers call an actor, a line each. */
export function IdentifierFields({ identifiers, problem, onChange }: IdentifierFieldsProps): JSX.Element {
  const set = (at: number, change: Partial<ActorDraft['identifiers'][number]>): void =>
    onChange(identifiers.map((identifier, i) => (i === at ? { ...identifier, ...change } : identifier)));
  return (
    <Field label="Identifiers in public registers" problem={problem} group>
      {() => (
        <>
          {identifiers.map(({ scheme, value }, i) => (
            <div key={i} className={styles.row}>
              <input
                className={styles.line}
                aria-label={`Scheme of identifier ${i + 1}`}
                placeholder="wikidata"
                value={scheme}
                onChange={({ currentTarget }) => set(i, { scheme: currentTarget.value })}
              />
              <input
                className={styles.line}
                aria-label={`Identifier ${i + 1}`}
                placeholder="Q801"
                value={value}
                onChange={({ currentTarget }) => set(i, { value: currentTarget.value })}
              />
              <Remove
                name={`Remove identifier ${i + 1}`}
                onRemove={() => onChange(identifiers.toSpliced(i, 1))}
              />
            </div>
          ))}
          <button
            type="button"
            className={styles.link}
            onClick={() => onChange([...identifiers, { scheme: 'wikidata', value: '' }])}
          >
            Add an identifier
          </button>
        </>
      )}
    </Field>
  );
}

function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): JSX.Element {
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={name} onClick={onRemove}>
      <Icon name="close" size={16} />
    </ActionIcon>
  );
}
