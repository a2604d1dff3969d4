import { idSubject } from '@entente/model';
import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** The types that node finds, by what an id names. */
const typeNames: Partial<Record<string, string>> = {
  actor: 'Actor',
  relation: 'Relation',
  claim: 'Claim',
  citation: 'Citation',
  source: 'Source',
  merge: 'ActorMerge',
};

@InterfaceType('Node', {
  description: 'Anything with a global id (Relay).',
  resolveType: ({ id }: NodeType) => typeNames[idSubject(id) ?? ''],
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Global and for good. Its first three letters say what it names.' })
  id!: string;
}
