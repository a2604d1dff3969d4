import type { Source } from '@entente/model';
import { Field, ObjectType } from '@nestjs/graphql';
import { connectionTypeOf } from '../paging/pages.js';
import { EdtfScalar } from '../scalars/scalars.js';
import { SourceJudgementType } from './judgementTypes.js';
import { NodeType } from './nodeType.js';

@ObjectType('Source', {
  implements: () => NodeType,
  description: 'A document that is cited, or the reference to one.',
})
export class SourceType extends NodeType implements Source {
  @Field({ description: 'Its headline, or in square brackets a title given to it.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it; null where the document does not say.',
  })
  publisher!: string | null;

  @Field(() => [String], { description: 'Who wrote it; empty where the document does not say.' })
  authors!: string[];

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it was published; ~ where the day was worked out.',
  })
  published!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published: http or https, never fetched by the server.',
  })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, as en or az.' })
  language!: string | null;

  @Field({ description: 'Media type of the document, as text/plain.' })
  mediaType!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the document's bytes, lower-case hex." })
  sha256!: string | null;

  @Field({ description: 'Whether the text is held, so that quotes can be shown and anchors verified.' })
  held!: boolean;

  @Field(() => SourceJudgementType, {
    nullable: true,
    description: 'How reliable a person judged it; null where nobody did.',
  })
  reliability!: SourceJudgementType | null;
}

export const SourceConnection = connectionTypeOf('Source', SourceType);
