import { type JSX, useEffect, useId, useRef, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { citationForms } from './citationForms';
import type { CitedPassage } from './citedPassage';
import styles from './CopyCitation.module.css';

interface CopyCitationProps {
  readonly passage: CitedPassage;
  /** What the passage is cited for. */
  readonly summary: string;
}

/** Copies a citation in a chosen form; if the browser refuses, shows it for copying by hand. */
export function CopyCitation({ passage, summary }: CopyCitationProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const announce = useExplorer((explorer) => explorer.announce);
  const forms = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [byHand]);

  async function copy(name: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setByHand(null);
      setOpen(false);
      announce(`Citation copied: ${name}.`);
    } catch {
      setByHand(text);
    }
  }

  return (
    <div className={styles.copy}>
      <button
        type="button"
        className={styles.action}
        aria-expanded={open}
        aria-controls={open ? forms : undefined}
        onClick={() => {
          setOpen(!open);
          setByHand(null);
        }}
      >
        Copy citation
      </button>
      {open && (
        <div id={forms} className={styles.forms} role="group" aria-label="Copy as">
          {citationForms.map(({ name, write }) => (
            <button
              key={name}
              type="button"
              className={styles.form}
              onClick={() => void copy(name, write(passage, summary, location.origin))}
            >
              {name}
            </button>
          ))}
          {byHand !== null && (
            <label className={styles.byHand}>
              This browser does not let the page copy. Copy it from here:
              <textarea ref={field} readOnly rows={5} value={byHand} />
            </label>
          )}
        </div>
      )}
    </div>
  );
}
