import { ActorKind } from '@entente/model';
import type { JSX } from 'react';
import { kindNames } from '../../domain/words/vocabulary';
import { Field } from '../../ui/Field';
import styles from './Import.module.css';
import type { ActorColumn } from './importFiles';

const codeNames: Readonly<Record<string, string>> = {
  '': 'Names, or ISO codes of three letters',
  iso2: 'ISO codes of two letters',
  iso3: 'ISO codes of three letters',
  fips: 'FIPS 10-4 codes',
  cow: 'Correlates of War codes',
  cameo: 'CAMEO codes',
};

interface ColumnFieldProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: string | undefined;
  readonly problem?: string | null;
  readonly onChange: (column: string | undefined) => void;
}

/** Chooses a column of a table, or none. */
export function ColumnField({
  label,
  columns,
  value,
  problem = null,
  onChange,
}: ColumnFieldProps): JSX.Element {
  return (
    <Field label={label} problem={problem}>
      {({ id, describedBy, problemId }) => (
        <select
          id={id}
          className={styles.select}
          aria-describedby={describedBy}
          aria-invalid={problemId !== null}
          value={value ?? ''}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? undefined : currentTarget.value)
          }
        >
          <option value="">None</option>
          {columns.map((name, i) => (
            <option key={`${i} ${name}`} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ActorFieldProps extends Omit<ColumnFieldProps, 'value' | 'onChange'> {
  readonly value: ActorColumn | undefined;
  readonly onChange: (actor: ActorColumn | undefined) => void;
}

/** A column that names actors, what they are where the graph lacks them, and how it writes countries. */
export function ActorField({
  label,
  columns,
  value,
  problem = null,
  onChange,
}: ActorFieldProps): JSX.Element {
  return (
    <div className={styles.actor}>
      <ColumnField
        label={label}
        columns={columns}
        value={value?.column}
        problem={problem}
        onChange={(column) => onChange(column === undefined ? undefined : { ...value, column })}
      />
      {value && (
        <>
          <select
            className={styles.select}
            aria-label={`${label}: new actors are`}
            value={value.kind ?? ''}
            onChange={({ currentTarget }) => {
              const { kind: _, ...rest } = value;
              onChange(
                currentTarget.value === '' ? rest : { ...rest, kind: currentTarget.value as ActorKind },
              );
            }}
          >
            <option value="">Only actors of the graph, and countries</option>
            {Object.values(ActorKind).map((kind) => (
              <option key={kind} value={kind}>
                New ones are: {kindNames[kind].many.toLowerCase()}
              </option>
            ))}
          </select>
          <select
            className={styles.select}
            aria-label={`${label}: countries are written as`}
            value={value.codes ?? ''}
            onChange={({ currentTarget }) => {
              const { codes: _, ...rest } = value;
              onChange(currentTarget.value === '' ? rest : { ...rest, codes: currentTarget.value });
            }}
          >
            {Object.entries(codeNames).map(([codes, name]) => (
              <option key={codes} value={codes}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
