import type { Qualifier } from '@entente/model';
import { Field, InputType, ObjectType } from '@nestjs/graphql';

@ObjectType('Qualifier', { description: 'A detail of a relation or a claim.' })
export class QualifierType implements Qualifier {
  @Field({ description: 'One of the keys that the relation’s type has.' })
  key!: string;

  @Field({ description: 'As the source gives it.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'As %, USD or TIV, where the value has one.' })
  unit!: string | null;
}

@InputType({ description: 'A detail of a relation or a claim.' })
export class QualifierInput {
  @Field({ description: 'One of the keys that the relation’s type has; see vocabulary.' })
  key!: string;

  @Field({ description: 'As the source gives it; not empty.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'As %, USD or TIV, where the value has one.' })
  unit?: string | null;
}
