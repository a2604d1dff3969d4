import type { JSX } from 'react';
import styles from './AppearanceChoice.module.css';
import { type SchemeChoice, useSchemeChoice } from './theme/scheme';

const choices: readonly (readonly [SchemeChoice, string])[] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];

/** Light, dark, high contrast, or as in the system. */
export function AppearanceChoice(): JSX.Element {
  const { choice, choose } = useSchemeChoice();
  return (
    <select
      className={styles.choice}
      aria-label="Appearance"
      value={choice}
      onChange={({ currentTarget }) => {
        const chosen = choices.find(([value]) => value === currentTarget.value);
        if (chosen) choose(chosen[0]);
      }}
    >
      {choices.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
