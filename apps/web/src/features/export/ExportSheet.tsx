import { Loader } from '@mantine/core';
import { type JSX, useId, useState } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { citationStyles, type StyleName } from '../citations/citationStyles';
import { isOverview, useOverview } from '../overview';
import { StopButton } from '../progress';
import { DataSection } from './DataSection';
import { exportBrief } from './exportBrief';
import { DATA_REQUEST } from './exportData';
import type { ExportChoice, ExportContent } from './exportChoices';
import { type ImageFormat, type TextFormat, exportImage } from './exportImage';
import styles from './ExportSheet.module.css';
import { relationSources, relationsWithClaims } from './queries';

interface ExportSheetProps {
  /** What can be exported, the most likely first; empty if nothing is shown. */
  readonly choices: readonly ExportChoice[];
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

const pictures: readonly (readonly [ImageFormat, string])[] = [
  ['png1', 'PNG'],
  ['png2', 'PNG, twice the size'],
  ['png4', 'PNG, four times'],
  ['svg', 'SVG'],
  ['print', 'Print or save as PDF'],
];
const briefs: readonly (readonly [TextFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['docx', 'Word (DOCX)'],
  ['pdf', 'PDF'],
  ['printBrief', 'Print'],
];
const lists: readonly (readonly [TextFormat, string])[] = [
  ['bibtex', 'BibTeX'],
  ['csl', 'CSL-JSON'],
];

/** Exports images, cited briefs and lists of sources, to save or print. */
export default function ExportSheet({ choices, scheme, onClose }: ExportSheetProps): JSX.Element {
  const client = useClient();
  const announce = useExplorer((explorer) => explorer.announce);
  const loaded = useExplorer(({ graph }) => graph);
  const recorded = (loaded?.actors.length ?? 0) > 0;
  const inOverview = isOverview(loaded, useOverview());
  const group = useId();
  const [chosen, setChosen] = useState(0);
  const [title, setTitle] = useState<string | null>(null);
  const [style, setStyle] = useState<StyleName>('chicago');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const offered = choices[chosen]?.content ?? choices[0]?.content;
  const outcome = (
    <>
      <p role="status" className={styles.done}>
        {busy ? (
          <>
            <Loader size="xs" color="var(--accent)" /> Making the file…{' '}
            <StopButton asked={[relationSources, relationsWithClaims, DATA_REQUEST]} />
          </>
        ) : (
          done
        )}
      </p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
  if (!offered) {
    return (
      <Sheet title="Export" onClose={onClose}>
        <p>
          <strong>
            {inOverview ? 'The graph is too large for an image.' : 'There is nothing to export yet.'}
          </strong>{' '}
          {inOverview
            ? 'Set filters until its relations are drawn one by one, or save the data of all that passes.'
            : recorded
              ? 'Nothing that is recorded is shown: clear the filters, show what was hidden, or set time travel to all dates, then come back.'
              : loaded === null
                ? 'The network is not loaded: close this, wait for it or try again, then come back.'
                : 'Nothing is recorded: import claims first, from a file or through the API, then come back.'}
        </p>
        {(inOverview || recorded) && (
          <DataSection content={null} busy={busy} onExport={(save) => void make(save)} />
        )}
        {outcome}
      </Sheet>
    );
  }
  const content: ExportContent = { ...offered, title: title ?? offered.title };

  async function make(exportPart: () => Promise<string>): Promise<void> {
    setBusy(true);
    setProblem(null);
    setDone('');
    try {
      const words = await exportPart();
      setDone(words);
      announce(words);
    } catch (error) {
      setProblem(error instanceof CombinedError ? describeError(error) : (error as Error).message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Sheet title="Export" onClose={onClose}>
      <label className={styles.label}>
        Title
        <input
          className={styles.field}
          value={content.title}
          maxLength={200}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      {choices.length > 1 && (
        <fieldset className={styles.choices}>
          <legend>Of what</legend>
          {choices.map((choice, i) => (
            <label key={choice.name}>
              <input type="radio" name={group} checked={chosen === i} onChange={() => setChosen(i)} />
              {choice.name}
            </label>
          ))}
        </fieldset>
      )}
      {content.conditions.length > 0 && <p className={styles.conditions}>{content.conditions.join(' ')}</p>}
      <Row
        title="Image"
        hint={`${content.laidOut === null ? 'What the graph shows now' : 'The paths from left to right'}, with legend, date, filters and sources`}
        forms={pictures}
        busy={busy}
        onExport={(form) => void make(() => exportImage(client, content, form, scheme))}
      />
      <Row
        title="Cited brief"
        hint={
          content.paths.length > 0
            ? `A summary of ${counted(content.paths.length, 'path')} with its image, then each relation once with numbered notes`
            : `A summary of ${counted(content.relations.length, 'relation')} with its image, then each once with numbered notes`
        }
        forms={briefs}
        busy={busy}
        onExport={(form) => void make(() => exportBrief(client, content, form, style))}
      />
      <label className={styles.label}>
        Citation style of the brief
        <select
          className={styles.field}
          value={style}
          onChange={({ currentTarget }) => setStyle(currentTarget.value as StyleName)}
        >
          {Object.entries(citationStyles).map(([key, { name }]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Row
        title="Sources"
        hint="For a reference manager"
        forms={lists}
        busy={busy}
        onExport={(form) => void make(() => exportBrief(client, content, form, style))}
      />
      <DataSection content={content} busy={busy} onExport={(save) => void make(save)} />
      {outcome}
    </Sheet>
  );
}

interface RowProps<Form extends string> {
  readonly title: string;
  readonly hint: string;
  readonly forms: readonly (readonly [Form, string])[];
  readonly busy: boolean;
  readonly onExport: (form: Form) => void;
}

function Row<Form extends string>({
  title,
  hint,
  forms,
  busy,
  onExport: onTake,
}: RowProps<Form>): JSX.Element {
  const heading = useId();
  return (
    <section className={styles.row} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.forms}>
        {forms.map(([form, name]) => (
          <button
            key={form}
            type="button"
            className={styles.form}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) onTake(form);
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
