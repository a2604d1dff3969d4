import { Stance } from '@entente/model';
import type { JSX } from 'react';
import { displayDate } from '../../domain/words/dates';
import { stanceNames } from '../../domain/words/vocabulary';
import { Field } from '../../ui/Field';
import type { Scheme } from '../../ui/theme/scheme';
import { ActorPicker } from '../actor-picker';
import type { ClaimWords, FormActor, Problems, SpeakerChoice, Verb } from './claimDraft';
import styles from './ClaimFields.module.css';
import { readDate } from './dates/dateInWords';

/** What each stance means, for whoever has to choose one. */
const stanceMeanings: Record<Stance, string> = {
  ASSERTED: 'The document says so in its own voice.',
  REPORTED: 'The document relays that somebody else says so.',
  ALLEGED: 'Somebody says so, without it being established.',
  DENIED: 'Somebody says that it is not so.',
};

const speakerNames: Record<SpeakerChoice['kind'], string> = {
  nobody: 'Nobody is named',
  actor: 'An actor',
  words: 'As the text puts it',
};

interface ClaimFieldsProps {
  readonly words: ClaimWords;
  readonly verb: Verb | null;
  readonly problems: Problems;
  /** The proposed summary. */
  readonly proposed: string;
  readonly published: string | null;
  readonly nearby: readonly FormActor[];
  readonly scheme: Scheme;
  readonly onChange: (change: Partial<ClaimWords>) => void;
}

/** How firmly, who says so, when, details and summary. */
export function ClaimFields(props: ClaimFieldsProps): JSX.Element {
  const { words, verb, problems, proposed, published, onChange } = props;
  const { stance, when, qualifiers, summary } = words;
  const date = readDate(when, published);
  return (
    <>
      <Field label="How firmly is it put?" problem={problems.stance} group>
        {({ id }) => (
          <div className={styles.stances}>
            {Object.values(Stance).map((one) => (
              <label key={one} className={styles.stance} data-chosen={one === stance}>
                <input
                  type="radio"
                  name={`${id}-stance`}
                  checked={one === stance}
                  onChange={() => onChange({ stance: one })}
                />
                <span>
                  <strong>{stanceNames[one]}</strong>
                  <span className={styles.meaning}>{stanceMeanings[one]}</span>
                </span>
              </label>
            ))}
          </div>
        )}
      </Field>
      <SpeakerField {...props} />
      <Field
        label="When did it happen, or hold?"
        problem={problems.when}
        hint={
          'edtf' in date && date.edtf !== null ? (
            <>
              Understood as <strong>{displayDate(date.edtf)}</strong> (<code>{date.edtf}</code>)
            </>
          ) : when.trim() === '' ? (
            'As the text has it: 3 October 2020, late September 2020, from 2016 to 2020, last Tuesday. Empty where it does not say.'
          ) : null
        }
      >
        {({ id, describedBy, problemId }) => (
          <input
            id={id}
            className={styles.line}
            value={when}
            aria-invalid={problemId !== null || undefined}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => onChange({ when: currentTarget.value })}
          />
        )}
      </Field>
      {verb !== null && verb.qualifierKeys.length > 0 && (
        <Field label="Details, where the text gives them" problem={problems.qualifiers} group>
          {() => (
            <div className={styles.qualifiers}>
              {verb.qualifierKeys.map((key) => {
                const { value = '', unit = '' } = qualifiers[key] ?? {};
                const set = (change: { value?: string; unit?: string }): void =>
                  onChange({ qualifiers: { ...qualifiers, [key]: { value, unit, ...change } } });
                return (
                  <div key={key} className={styles.qualifier}>
                    <span aria-hidden="true">{key}</span>
                    <input
                      className={styles.line}
                      aria-label={key}
                      dir="auto"
                      value={value}
                      onChange={({ currentTarget }) => set({ value: currentTarget.value })}
                    />
                    <input
                      className={styles.line}
                      aria-label={`Unit of ${key}`}
                      placeholder="unit"
                      value={unit}
                      onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
                    />
                  </div>
                );
              })}
            </div>
          )}
        </Field>
      )}
      <Field
        label="Summary, in your own words"
        problem={problems.summary}
        hint={summary === null ? 'Proposed from the above; write over it where it can be said better.' : null}
      >
        {({ id, describedBy, problemId }) => (
          <>
            <textarea
              id={id}
              className={styles.text}
              rows={3}
              dir="auto"
              value={summary ?? proposed}
              aria-invalid={problemId !== null || undefined}
              aria-describedby={describedBy}
              onChange={({ currentTarget }) => onChange({ summary: currentTarget.value })}
            />
            {summary !== null && (
              <button type="button" className={styles.link} onClick={() => onChange({ summary: null })}>
                Propose it anew
              </button>
            )}
          </>
        )}
      </Field>
    </>
  );
}

function SpeakerField({ words, problems, nearby, scheme, onChange }: ClaimFieldsProps): JSX.Element {
  const { speaker } = words;
  const choose = (kind: SpeakerChoice['kind']): SpeakerChoice =>
    kind === 'nobody' ? { kind } : kind === 'actor' ? { kind, actor: null } : { kind, words: '' };
  return (
    <Field label="Who says so?" problem={problems.speaker} group>
      {({ id, problemId }) => (
        <>
          <div className={styles.speakers}>
            {(['nobody', 'actor', 'words'] as const).map((kind) => (
              <label key={kind} className={styles.speaker}>
                <input
                  type="radio"
                  name={`${id}-speaker`}
                  checked={speaker.kind === kind}
                  onChange={() => onChange({ speaker: choose(kind) })}
                />
                {speakerNames[kind]}
              </label>
            ))}
          </div>
          {speaker.kind === 'actor' && (
            <ActorPicker
              label="The actor who says so"
              size="full"
              chosen={speaker.actor}
              suggested={nearby}
              scheme={scheme}
              autoFocus={speaker.actor === null}
              problemId={problemId}
              onChoose={(actor) => onChange({ speaker: { kind: 'actor', actor } })}
            />
          )}
          {speaker.kind === 'words' && (
            <input
              className={styles.line}
              aria-label="Who says so, as the text puts it"
              placeholder="a US intelligence source"
              dir="auto"
              autoFocus={speaker.words === ''}
              aria-invalid={problemId !== null || undefined}
              aria-describedby={problemId ?? undefined}
              value={speaker.words}
              onChange={({ currentTarget }) =>
                onChange({ speaker: { kind: 'words', words: currentTarget.value } })
              }
            />
          )}
        </>
      )}
    </Field>
  );
}
