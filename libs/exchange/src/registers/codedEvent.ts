import {
  cameoNames,
  type CameoReading,
  type EdtfDate,
  type Qualifier,
  relationTypeInfoOf,
  type Stance,
} from '@entente/model';
import { sentence } from './cells.js';
import type { LeftOut, Mention, NamedDocument, RegisterEvent } from './register.js';

/** An event as event data code it. */
export interface CodedEvent {
  readonly key: string;
  /** CAMEO. */
  readonly code: string;
  readonly reading: Extract<CameoReading, { isReversed: boolean }>;
  readonly first: Mention;
  readonly second: Mention;
  readonly occurred: EdtfDate;
  /** '' where none is given. */
  readonly place: string;
  readonly stance: Stance;
  readonly attribution: string | null;
  /** The article; null where the event names none. */
  readonly document: NamedDocument | null;
  /** Whose coding it is, at the end of the summary. */
  readonly by: string;
}

export const isLeftOut = (read: object): read is LeftOut => 'code' in read && 'text' in read;

/** The relation that an event is, of a type that may stand between its actors; where there is none, why it is left out. */
export function eventOf({
  code,
  reading,
  first,
  second,
  place,
  by,
  ...rest
}: CodedEvent): RegisterEvent | LeftOut {
  const [from, to] = reading.isReversed ? [second, first] : [first, second];
  const types = reading.otherwise === null ? [reading.type] : [reading.type, reading.otherwise];
  const type = types.find((one) => {
    const { fromKinds, toKinds } = relationTypeInfoOf(one);
    return canBe(from, fromKinds) && canBe(to, toKinds);
  });
  if (type === undefined) {
    return {
      code: 'ENDS_DO_NOT_FIT',
      text: 'the type of the event cannot stand between actors of these kinds',
    };
  }
  const { qualifierKeys } = relationTypeInfoOf(type);
  const name = cameoNames.get(code) ?? code;
  const qualifiers: Qualifier[] = [
    ...(qualifierKeys.includes('subject')
      ? [{ key: 'subject', value: `${name} (CAMEO ${code})`, unit: null }]
      : []),
    ...(qualifierKeys.includes('place') && place !== '' ? [{ key: 'place', value: place, unit: null }] : []),
  ];
  const { key, occurred, stance, attribution, document } = rest;
  return {
    key,
    type,
    from,
    to,
    occurred,
    qualifiers,
    stance,
    attribution,
    document,
    summary: sentence(
      `${first.name} → ${second.name}, ${occurred.text}: "${name}" (CAMEO ${code}) in ${by}.`,
    ),
  };
}

const canBe = ({ kind }: Mention, kinds: readonly string[]): boolean => kind === null || kinds.includes(kind);
