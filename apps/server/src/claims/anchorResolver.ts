import { type Anchor, anchorFragment } from '@entente/model';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AnchorType } from './citationType.js';

@Resolver(() => AnchorType)
export class AnchorResolver {
  @ResolveField(() => String, {
    description:
      'The anchor as a URI fragment: char= and line= (RFC 5147), row= (RFC 7111), page= (RFC 8118).',
  })
  fragment(@Parent() anchor: Anchor): string {
    return anchorFragment(anchor);
  }
}
