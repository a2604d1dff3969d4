import type { EdtfDate } from '@entente/model';
import { Field, ID, InputType } from '@nestjs/graphql';
import { EdtfScalar } from '../scalars/scalars.js';

@InputType({
  description:
    'text: the document itself, held so that quotes can be shown and anchors verified; without it the source is a reference, its sha256 optional. The same bytes twice are one source: where one is there, it is the answer as it stands.',
})
export class AddSourceInput {
  @Field({ description: '1 to 500 characters.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it, where the document says so; at most 300 characters.',
  })
  publisher?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Who wrote it, where the document says so; at most 100 names.',
  })
  authors?: string[] | null;

  @Field(() => EdtfScalar, { nullable: true, description: 'When it was published.' })
  published?: EdtfDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'http or https, without credentials, at most 2,048 characters.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, as en or az.' })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    defaultValue: 'text/plain',
    description: 'Media type of the document.',
  })
  mediaType?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of the document's bytes, 64 hexadecimal digits; beside text it must be that of the text in UTF-8.",
  })
  sha256?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The document, to the last character; at most 5 MB in UTF-8.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '1 to 200 characters. The same key with the same input answers with the first source again; with another input: CONFLICT. A key of addSource alone: with another mutation it is another key.',
  })
  idempotencyKey?: string | null;
}

@InputType({
  description: 'What is left out stays as it is; null or an empty list takes away what is optional.',
})
export class UpdateSourceInput {
  @Field(() => ID, { description: 'A source; NOT_FOUND where it is none.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '1 to 500 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 300 characters.' })
  publisher?: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 100 names, in place of those there were.' })
  authors?: string[] | null;

  @Field(() => EdtfScalar, {
    nullable: true,
    description: 'When it was published: from then on the claims that cite it were known.',
  })
  published?: EdtfDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'http or https, without credentials, at most 2,048 characters.',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47, as en or az.' })
  language?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'That another source has the new address is meant. Without it: CONFLICT.',
  })
  allowSameAddress?: boolean | null;
}
