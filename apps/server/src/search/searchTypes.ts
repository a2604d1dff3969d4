import { SearchField, SearchKind } from '@entente/model';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ActorType } from '../graphql-types/actorType.js';
import { CitationType, ClaimType } from '../graphql-types/claimType.js';
import { NodeType } from '../graphql-types/nodeType.js';
import { RelationType } from '../graphql-types/relationType.js';
import { SourceType } from '../graphql-types/sourceType.js';
import { Assumed, assumedCost } from '../operations/costs.js';
import { PageInfoType } from '../paging/pages.js';
import { EdtfScalar } from '../scalars/scalars.js';

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What a search finds. The order is that of hits that are equally good otherwise.',
  valuesMap: {
    ACTOR: { description: 'An actor, by a name or alias, in any script.' },
    RELATION: {
      description:
        'A relation, by the names of its ends, its verb or a plain word for it, its date, its qualifiers.',
    },
    CLAIM: { description: 'A claim, by its summary, its qualifiers or its attribution.' },
    QUOTE: { description: 'A citation, by the passage that is VERIFIED in the held document.' },
    SOURCE: { description: 'A source, by its title, publisher or authors.' },
  },
});

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Where words that were looked for stand.',
  valuesMap: {
    NAME: { description: 'The name or alias of an actor.' },
    SENTENCE: {
      description:
        'A relation as a sentence: from, label, to. What the line named is marked, by whatever word.',
    },
    SUMMARY: { description: 'The summary of a claim.' },
    QUALIFIER: { description: 'The value of a qualifier.' },
    ATTRIBUTION: { description: 'Who says it, as the source puts it.' },
    QUOTE: { description: 'The passage.' },
    TITLE: { description: 'The title of a source.' },
    PUBLISHER: { description: 'Its publisher.' },
    AUTHOR: { description: 'One of its authors.' },
  },
});

@ObjectType('TextRange', { description: 'A stretch of a text.' })
export class TextRangeType {
  @Field(() => Int, { description: 'The first character, in Unicode code points from 0.' })
  start!: number;

  @Field(() => Int, { description: 'The one past the last.' })
  end!: number;
}

@ObjectType('SearchMatch', { description: 'A text in which words that were looked for stand.' })
export class SearchMatchType {
  @Field(() => SearchField, { description: 'What the text is.' })
  field!: SearchField;

  @Field({ description: 'The whole text.' })
  text!: string;

  @Field(() => [TextRangeType], {
    description: 'The words found, in the order of the text; none overlap.',
    complexity: assumedCost(Assumed.marks),
  })
  marks!: TextRangeType[];
}

@ObjectType('SearchHit', { description: 'Something that a search found, and why.' })
export class SearchHitType {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: SearchKind;

  @Field(() => NodeType, { description: 'The actor, relation, claim, citation or source itself.' })
  node!: NodeType;

  @Field(() => ActorType, { nullable: true, description: 'The actor; null of other kinds.' })
  actor!: ActorType | null;

  @Field(() => RelationType, {
    nullable: true,
    description:
      'The relation, or the one that the claim or the quote is said of; null of actors and sources.',
  })
  relation!: RelationType | null;

  @Field(() => ClaimType, {
    nullable: true,
    description: 'The claim, or the one that the quote stands behind; null of other kinds.',
  })
  claim!: ClaimType | null;

  @Field(() => CitationType, { nullable: true, description: 'The citation of a quote; null of other kinds.' })
  citation!: CitationType | null;

  @Field(() => SourceType, {
    nullable: true,
    description: 'The source, or the one that the quote stands in; null of other kinds.',
  })
  source!: SourceType | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description:
      'When it happened: of a relation its date, of a claim or a quote the claim’s date, else the relation’s; of a source, when it was published. Null of actors, and where nobody says.',
  })
  date!: string | null;

  @Field(() => [SearchMatchType], {
    description: 'Where the words stand. Never empty.',
    complexity: assumedCost(Assumed.matches),
  })
  matches!: SearchMatchType[];
}

@ObjectType('SearchCount', { description: 'How many hits there are of a kind.' })
export class SearchCountType {
  @Field(() => SearchKind, { description: 'The kind.' })
  kind!: SearchKind;

  @Field(() => Int, { description: 'Hits of it.' })
  count!: number;
}

@ObjectType('SearchEdge', { description: 'A place in a list of hits, and the hit at it.' })
export class SearchEdgeType {
  @Field({ description: 'Where it stands in the list. Opaque; holds under concurrent writes.' })
  cursor!: string;

  @Field(() => SearchHitType, { description: 'What stands there.' })
  node!: SearchHitType;
}

@ObjectType('SearchConnection', { description: 'A page of a list of hits, the best first.' })
export class SearchConnectionType {
  @Field(() => [SearchEdgeType], { description: 'The page, with cursors.' })
  edges!: SearchEdgeType[];

  @Field(() => [SearchHitType], { description: 'The page, without cursors.' })
  nodes!: SearchHitType[];

  @Field(() => PageInfoType, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, {
    description:
      'How many hits there are of all kinds asked for, whatever perKind leaves out; where truncated, at least so many.',
  })
  totalCount!: number;

  @Field(() => [SearchCountType], {
    description: 'The same for each kind asked for.',
    complexity: assumedCost(Object.keys(SearchKind).length),
  })
  counts!: SearchCountType[];

  @Field({
    description:
      'Whether there are more relations, claims, quotes or sources that may be hits than the 200 of each that are looked at: the strongest relations, and the best of the others by full-text score. With knownAt, 1,000 of each. Of actors, at most 25 are looked at for each name in the line. Otherwise the counts are exact.',
  })
  truncated!: boolean;
}
