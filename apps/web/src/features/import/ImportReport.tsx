import { relationTypeInfoOf } from '@entente/model';
import { type JSX, useId, useState } from 'react';
import { displayDate } from '../../domain/words/dates';
import { webAddress } from '../../domain/words/links';
import { counted } from '../../domain/words/text';
import { stanceNames } from '../../domain/words/vocabulary';
import { fileName, saveFile } from '../../ui/saveFile';
import styles from './Import.module.css';
import type { Ended, NamedActor, NamedSource, ReadRow, Refusal } from './importFiles';

const hows: Readonly<Record<NamedActor['how'], string>> = {
  mapping: 'as the mapping says',
  identifier: 'by an identifier',
  name: 'by a name',
  'earlier import': 'as an earlier import made it',
  created: 'new',
};

const becameWords: Readonly<Record<NamedSource['became'], string>> = {
  new: 'a new source',
  matched: 'a source that is there',
  left: 'left open',
};

/** The first rows as they are written, what each name becomes, and what falls out. */
export function ImportLook({ ended }: { readonly ended: Ended }): JSX.Element {
  const [register] = ended.report?.registers ?? [];
  if (!register) return <></>;
  const { first, actors, openNames, reasons, sources, sourceCounts } = register;
  const left = sources.filter(({ became }) => became === 'left');
  const leftOut = reasons.filter(({ outcome }) => outcome === 'left out');
  return (
    <>
      {first.length > 0 && <FirstRows rows={first} />}
      {actors.length + openNames.length > 0 && (
        <details className={styles.part} open={first.length <= 20 && actors.length <= 12}>
          <summary>
            {counted(actors.length, 'name')} and whom they mean
            {openNames.length > 0 && `; ${counted(openNames.length, 'name')} nobody could be found for`}
          </summary>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label="Names and whom they mean">
            <table className={styles.rows}>
              <thead>
                <tr>
                  <th scope="col">In the file</th>
                  <th scope="col">Becomes</th>
                  <th scope="col">Rows</th>
                </tr>
              </thead>
              <tbody>
                {actors.map((one, i) => (
                  <tr key={`${i} ${one.label}`}>
                    <td dir="auto">{one.label}</td>
                    <td dir="auto">
                      {one.name} <small>({hows[one.how]})</small>
                      {one.proposals.length > 0 && (
                        <small> It may be {one.proposals.map(({ name }) => name).join(' or ')}.</small>
                      )}
                    </td>
                    <td className={styles.number}>{one.rows}</td>
                  </tr>
                ))}
                {openNames.map((one, i) => (
                  <tr key={`open ${i} ${one.label}`}>
                    <td dir="auto">{one.label}</td>
                    <td>
                      <strong>nobody:</strong> {one.why}
                    </td>
                    <td className={styles.number}>{one.rows}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {sources.length > 0 && (
        <p className={styles.hint}>
          The rows name {counted(sourceCounts.new + sourceCounts.matched + sourceCounts.left, 'document')}:{' '}
          {counted(sourceCounts.new, 'new source')}, {sourceCounts.matched.toLocaleString('en')} that{' '}
          {sourceCounts.matched === 1 ? 'was' : 'were'} there, {sourceCounts.left.toLocaleString('en')} left
          open.
        </p>
      )}
      {left.length > 0 && (
        <ul className={styles.plain} aria-label="Documents that are left open">
          {left.slice(0, 50).map(({ title, rows, reason }, i) => (
            <li key={`${i} ${title}`}>
              <bdi>{title}</bdi>, {counted(rows, 'row')}: {reason}
            </li>
          ))}
        </ul>
      )}
      {leftOut.length > 0 && (
        <ul className={styles.plain}>
          {leftOut.map(({ code, text, rows }) => (
            <li key={code}>
              {counted(rows, 'row')} left out: {text}
            </li>
          ))}
        </ul>
      )}
      {register.gone.count > 0 && (
        <p className={styles.hint}>
          {counted(register.gone.count, 'relation')} of earlier files have no row in this one, and stay.
        </p>
      )}
    </>
  );
}

function FirstRows({ rows }: { readonly rows: readonly ReadRow[] }): JSX.Element {
  const hasSources = rows.some(({ source }) => source !== null);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="The first rows as they are written">
      <table className={styles.rows}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Relation</th>
            <th scope="col">When</th>
            <th scope="col">Who says it</th>
            {hasSources && <th scope="col">Cited beside the row</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, from, to, type, occurred, attribution, stance, qualifiers, source }) => (
            <tr key={row}>
              <td className={styles.number}>{row}</td>
              <td>
                <bdi>{from.name}</bdi> <em>{relationTypeInfoOf(type).label}</em> <bdi>{to.name}</bdi>
                {qualifiers.map(({ key, value, unit }) => (
                  <small key={key} className={styles.detail}>
                    {key} <bdi>{value}</bdi>
                    {unit === null ? '' : ` ${unit}`}
                  </small>
                ))}
              </td>
              <td>{occurred === null ? 'undated' : displayDate(occurred)}</td>
              <td dir="auto">
                {attribution ?? 'the file'} <small>({stanceNames[stance].toLowerCase()})</small>
              </td>
              {hasSources && <td dir="auto">{source && <Cited source={source} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The document that is cited beside a row, and whether it is there. */
function Cited({ source }: { readonly source: NamedSource }): JSX.Element {
  const { title, publisher, published, became } = source;
  const address = webAddress(source.url);
  return (
    <>
      <cite>{title}</cite>
      <small className={styles.detail}>
        {[publisher, published === null ? null : displayDate(published), becameWords[became]]
          .filter((part) => part !== null)
          .join(' · ')}
      </small>
      {address !== null && <small className={styles.detail}>{address}</small>}
    </>
  );
}

interface RefusedRowsProps {
  readonly refusals: readonly Refusal[];
  readonly count: number;
  /** The refused rows below their header; null where they are to be mended in the file itself. */
  readonly file: string | null;
  readonly name: string;
  /** Imports the rows as they were mended. */
  readonly onMend: ((file: File) => void) | null;
}

/** Why rows were refused, and the rows themselves to be mended here or in a file. */
export function RefusedRows({ refusals, count, file, name, onMend }: RefusedRowsProps): JSX.Element {
  const [text, setText] = useState(file ?? '');
  const field = useId();
  const own = fileName(`${name.replace(/\.\w+$/u, '')} refused`, 'csv');
  return (
    <section className={styles.part} aria-label="Refused rows">
      <h3 className={styles.title}>{counted(count, 'row')} refused</h3>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Why rows were refused">
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">There was</th>
              <th scope="col">What is wrong, and what would be right</th>
            </tr>
          </thead>
          <tbody>
            {refusals.map(({ line, column, found, code, message }, i) => (
              <tr key={`${i} ${line}`}>
                <td className={styles.number}>{line}</td>
                <td>{column}</td>
                <td dir="auto">{found}</td>
                <td>
                  {message} <small>{code}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {file !== null && onMend && (
        <>
          <label htmlFor={field} className={styles.label}>
            The refused rows, to be mended
          </label>
          <textarea
            id={field}
            className={styles.mend}
            rows={Math.min(12, text.split('\n').length + 1)}
            spellCheck={false}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div className={styles.buttons}>
            <button
              type="button"
              className={styles.main}
              onClick={() => onMend(new File([text], own, { type: 'text/csv' }))}
            >
              Import the mended rows
            </button>
            <button
              type="button"
              className={styles.second}
              onClick={() => saveFile(own, new Blob([text], { type: 'text/csv' }))}
            >
              Save them as a file
            </button>
          </div>
        </>
      )}
    </section>
  );
}
