import type { JSX } from 'react';
import { View } from '../state/view';
import { viewTitles } from './viewTitles';
import styles from './ViewSwitch.module.css';

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Chooses how what is shown is seen: drawn, as rows, or on a line of time. */
export function ViewSwitch({ view, onChange }: ViewSwitchProps): JSX.Element {
  return (
    <div className={styles.switch} role="group" aria-label="View">
      {Object.values(View).map((one) => (
        <button
          key={one}
          type="button"
          className={styles.choice}
          aria-pressed={view === one}
          onClick={() => onChange(one)}
        >
          {viewTitles[one]}
        </button>
      ))}
    </div>
  );
}
