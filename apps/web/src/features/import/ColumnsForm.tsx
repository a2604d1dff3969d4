import { type RelationType, relationTypeInfoOf, relationTypes } from '@entente/model';
import { type JSX, useId, useState } from 'react';
import { Field } from '../../ui/Field';
import { ActorField, ColumnField } from './ColumnFields';
import styles from './Import.module.css';
import type { ActorColumn, Recognised, TableSpec } from './importFiles';

interface ColumnsFormProps {
  readonly table: NonNullable<Recognised['table']>;
  readonly spec: TableSpec;
  readonly onChange: (spec: TableSpec) => void;
  readonly onDone: (spec: TableSpec) => void;
}

/** What the columns of a table are: proposed, and set by whoever imports it. */
export function ColumnsForm({ table, spec, onChange, onDone }: ColumnsFormProps): JSX.Element {
  const { columns, rows } = table.preview;
  const [tried, setTried] = useState(false);
  const heading = useId();
  const byColumn = typeof spec.type === 'object';
  const fixed: RelationType | null = typeof spec.type === 'string' ? spec.type : null;
  const problems = {
    from: spec.from === undefined ? 'Choose the column that names who acts.' : null,
    to: spec.to === undefined ? 'Choose the column that names the other.' : null,
    type: spec.type === undefined ? 'Choose what happens between them.' : null,
  };
  const isWhole = Object.values(problems).every((problem) => problem === null);
  const change = (part: Partial<Record<keyof TableSpec, unknown>>): void => {
    const next = { ...spec, ...part };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)));
  };
  const keys = fixed === null ? allQualifiers : relationTypeInfoOf(fixed).qualifierKeys;
  const setType = (value: string): void => {
    if (value.startsWith('column ')) change({ type: { column: value.slice(7) } });
    else if (value === '') change({ type: undefined });
    else {
      const type = value as RelationType;
      const own = relationTypeInfoOf(type).qualifierKeys;
      const qualifiers = Object.fromEntries(
        Object.entries({ ...table.qualifiers, ...spec.qualifiers }).filter(([key]) => own.includes(key)),
      );
      change({ type, qualifiers: Object.keys(qualifiers).length > 0 ? qualifiers : undefined });
    }
  };
  return (
    <form
      className={styles.columns}
      noValidate
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole) onDone(spec);
        else event.currentTarget.querySelector<HTMLElement>('select[aria-invalid=true]')?.focus();
      }}
    >
      <h3 id={heading} className={styles.title}>
        What the columns are
      </h3>
      <p className={styles.hint}>
        {table.isKnown
          ? 'As a table with these columns was read the last time.'
          : 'Proposed by what they are called; set what is missing.'}
      </p>
      <div className={styles.sample} tabIndex={0} role="region" aria-label="The first rows">
        <table>
          <thead>
            <tr>
              {columns.map((name, i) => (
                <th key={`${i} ${name}`} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 3).map((cells, i) => (
              <tr key={i}>
                {columns.map((name, at) => (
                  <td key={`${at} ${name}`} dir="auto">
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.fields}>
        <ActorField
          label="Who (from)"
          columns={columns}
          value={asActor(spec.from)}
          problem={tried ? problems.from : null}
          onChange={(from) => change({ from })}
        />
        <ActorField
          label="Whom (to)"
          columns={columns}
          value={asActor(spec.to)}
          problem={tried ? problems.to : null}
          onChange={(to) => change({ to })}
        />
        <Field label="What happens" problem={tried ? problems.type : null}>
          {({ id, describedBy, problemId }) => (
            <select
              id={id}
              className={styles.select}
              aria-describedby={describedBy}
              aria-invalid={problemId !== null}
              value={byColumn ? `column ${columnOf(spec.type)}` : (fixed ?? '')}
              onChange={({ currentTarget }) => setType(currentTarget.value)}
            >
              <option value="">Choose…</option>
              <optgroup label="In every row">
                {relationTypes.map(({ type, label }) => (
                  <option key={type} value={type}>
                    {label}
                  </option>
                ))}
              </optgroup>
              <optgroup label="As a column says">
                {columns.map((name, i) => (
                  <option key={`${i} ${name}`} value={`column ${name}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </select>
          )}
        </Field>
        <ColumnField
          label="When"
          columns={columns}
          value={columnOf(spec.date)}
          onChange={(date) => change({ date })}
        />
        <ColumnField
          label="Source: publisher"
          columns={columns}
          value={spec.source?.publisher}
          onChange={(publisher) => change({ source: sourceWith(spec, { publisher }) })}
        />
        <ColumnField
          label="Source: title"
          columns={columns}
          value={spec.source?.title}
          onChange={(title) => change({ source: sourceWith(spec, { title }) })}
        />
        <ColumnField
          label="Source: address"
          columns={columns}
          value={spec.source?.url}
          onChange={(url) => change({ source: sourceWith(spec, { url }) })}
        />
        <ColumnField
          label="Source: date"
          columns={columns}
          value={spec.source?.published}
          onChange={(published) => change({ source: sourceWith(spec, { published }) })}
        />
        <ColumnField
          label="Quote"
          columns={columns}
          value={spec.quote}
          onChange={(quote) => change({ quote })}
        />
        <ColumnField
          label="Summary"
          columns={columns}
          value={spec.summary}
          onChange={(summary) => change({ summary })}
        />
        <ColumnField
          label="How firmly"
          columns={columns}
          value={columnOf(spec.stance)}
          onChange={(column) => change({ stance: column === undefined ? undefined : { column } })}
        />
        {keys.map((key) => (
          <ColumnField
            key={key}
            label={`Detail: ${key}`}
            columns={columns}
            value={columnOf(spec.qualifiers?.[key])}
            onChange={(column) => {
              const { [key]: _, ...others } = spec.qualifiers ?? {};
              const qualifiers = column === undefined ? others : { ...others, [key]: column };
              change({ qualifiers: Object.keys(qualifiers).length > 0 ? qualifiers : undefined });
            }}
          />
        ))}
        <ColumnField
          label="Number of the row"
          columns={columns}
          value={spec.id}
          onChange={(own) => change({ id: own })}
        />
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={styles.main}>
          See the first rows
        </button>
      </div>
    </form>
  );
}

const allQualifiers = ['item', 'quantity', 'value', 'place', 'subject'];

const columnOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { column?: string } | undefined)?.column;

const asActor = (value: ActorColumn | string | undefined): ActorColumn | undefined =>
  typeof value === 'string' ? { column: value } : value;

function sourceWith(spec: TableSpec, part: Record<string, string | undefined>): TableSpec['source'] {
  const source = Object.entries({ ...spec.source, ...part }).filter(([, value]) => value !== undefined);
  return source.length > 0 ? Object.fromEntries(source) : undefined;
}
