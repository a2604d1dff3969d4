import { type RelationType, relationTypes, Tone } from '@entente/model';
import { Popover } from '@mantine/core';
import type { JSX } from 'react';
import {
  chosenTypes,
  type FollowedTypes,
  describeFollowed,
  foregroundTypes,
} from '../../domain/questions/paths';
import { toneNames } from '../../domain/words/vocabulary';
import styles from './FollowChoice.module.css';

interface FollowChoiceProps {
  readonly types: FollowedTypes;
  readonly onChoose: (types: FollowedTypes) => void;
}

/** Chooses the types of relations that paths follow. */
export function FollowChoice({ types, onChoose }: FollowChoiceProps): JSX.Element {
  const followed = (type: RelationType): boolean => types === null || types.includes(type);
  const toggle = (type: RelationType): void => {
    const now = relationTypes.map((info) => info.type).filter(followed);
    onChoose(chosenTypes(followed(type) ? now.filter((one) => one !== type) : [...now, type]));
  };
  return (
    <Popover position="top-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <button type="button" className={styles.now}>
          <span className={styles.word}>Follow</span> {describeFollowed(types)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.list}>
        <p className={styles.hint}>
          Offices, memberships and parts are background: nearly everybody has some, so paths follow them only
          where you choose them.
        </p>
        <div className={styles.presets}>
          <button type="button" className={styles.preset} onClick={() => onChoose(foregroundTypes)}>
            All but background
          </button>
          <button type="button" className={styles.preset} onClick={() => onChoose(null)}>
            All
          </button>
          <button type="button" className={styles.preset} onClick={() => onChoose([])}>
            None
          </button>
        </div>
        <div className={styles.groups}>
          {Object.values(Tone).map((tone) => (
            <fieldset key={tone} className={styles.group}>
              <legend>{toneNames[tone]}</legend>
              {relationTypes
                .filter((info) => info.tone === tone)
                .map(({ type, label }) => (
                  <label key={type}>
                    <input type="checkbox" checked={followed(type)} onChange={() => toggle(type)} />
                    {label}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
