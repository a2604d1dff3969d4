import type { BriefPath } from '../../brief/brief';
import type { LaidOut } from '../../graph/laidOut';
import type { Clocks } from '../../state/clocks/clocks';
import type { GraphRelation } from '../../state/network/graphRelation';

/** What a brief or a picture is made of. */
export interface TakenMatter {
  readonly title: string;
  /** Under which conditions it is looked at, each a sentence. */
  readonly conditions: readonly string[];
  /** Best first; none where it is not about chains. */
  readonly chains: readonly BriefPath[];
  readonly relations: readonly GraphRelation[];
  /** What the picture is of, by itself; null: the network as the window shows it. */
  readonly laidOut: LaidOut | null;
  /** As of when it is looked at; null: as it stands, by all that is known. */
  readonly clocks: Clocks | null;
}
