import {
  ActorKind,
  AliasKind,
  AnchorKind,
  AnchorStatus,
  Evidence,
  RelationType,
  relationTypes,
  Stance,
  Tone,
} from '@entente/model';
import { registerEnumType } from '@nestjs/graphql';

const described = (texts: Record<string, string>): Record<string, { description: string }> =>
  Object.fromEntries(Object.entries(texts).map(([value, description]) => [value, { description }]));

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'What sort of actor it is.',
  valuesMap: described({
    STATE: 'A state, and its government.',
    TERRITORY: 'A region, or a de facto state.',
    OFFICIAL: 'A person who speaks or acts by office.',
    PERSON: 'Any other person.',
    COMPANY: 'A company.',
    ORGANIZATION: 'An international organisation, a ministry, an agency, an association, a news outlet.',
    ARMED_GROUP: 'An armed group that is no army of a state.',
  }),
});

registerEnumType(AliasKind, {
  name: 'AliasKind',
  description: 'Why another name stands for its actor.',
  valuesMap: described({
    NAME: 'Another name or spelling.',
    TRANSLITERATION: 'The name in Latin letters, from another script.',
    ABBREVIATION: 'Its initials, or a short form.',
    METONYM: 'A place that stands for its government.',
    DEMONYM: 'What its people, or what is theirs, is called.',
  }),
});

registerEnumType(RelationType, {
  name: 'RelationType',
  description: 'What one actor did to, or is to, another. Read as: from – verb – to.',
  valuesMap: described(
    Object.fromEntries(
      relationTypes.map(({ type, label, description }) => [type, `${label}. ${description}`]),
    ),
  ),
});

registerEnumType(Tone, {
  name: 'Tone',
  description: 'Whether a relation binds, parts, or merely structures its two actors.',
  valuesMap: described({
    COOPERATION: 'It binds them: aid, arms, visits, words of support.',
    CONFLICT: 'It parts them: accusations, sanctions, force.',
    STRUCTURE: 'It stands between them for a time: offices, memberships, ownership.',
  }),
});

registerEnumType(Stance, {
  name: 'Stance',
  description: 'How a claim is put.',
  valuesMap: described({
    ASSERTED: 'The source states it in its own voice.',
    REPORTED: 'The source relays that someone else states it.',
    ALLEGED: 'Someone says it without it being established.',
    DENIED: 'Someone says it is not so.',
  }),
});

registerEnumType(Evidence, {
  name: 'Evidence',
  description: 'What the claims on a relation add up to, strongest first.',
  valuesMap: described({
    CORROBORATED: 'Two or more independent origins assert or report it, none denies it.',
    SINGLE_SOURCE: 'One origin asserts or reports it, none denies it.',
    ALLEGED: 'It is only alleged, none denies it.',
    CONTESTED: 'At least one affirms or alleges it and at least one denies it.',
    DENIED: 'It is only denied.',
  }),
});

registerEnumType(AnchorStatus, {
  name: 'AnchorStatus',
  description: 'Whether an anchored passage was found as it must read.',
  valuesMap: described({
    VERIFIED: 'The anchor was resolved in the held document and its quote matches exactly.',
    UNVERIFIED: 'The document is not held, or no place of it is known.',
    BROKEN: 'The document is held and the anchor does not match; it is never moved to a similar passage.',
  }),
});

registerEnumType(AnchorKind, {
  name: 'AnchorKind',
  description: 'What an anchor counts.',
  valuesMap: described({
    TEXT: 'Characters of a text document (W3C TextPositionSelector and TextQuoteSelector).',
    ROW: 'Rows of a CSV file (RFC 7111).',
    LINE: 'Lines of a line-oriented file (RFC 5147).',
    PAGE: 'Pages of a PDF (RFC 8118).',
    DOCUMENT:
      'Nothing: the document as a whole, where it is named and not at which place of it, as in a table. start is 0, end 1; always UNVERIFIED.',
  }),
});
