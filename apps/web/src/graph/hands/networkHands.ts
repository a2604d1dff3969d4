import type { LayoutName } from '../../state/layoutName';
import type { Graph } from '../../state/network/graph';
import type { GroupToName } from '../groupToName';
import type { AreaTool } from './SelectArea';

/** What commands need to lay hands on the network. */
export interface NetworkHands {
  /** What is shown, groups as their members. */
  readonly shown: Graph;
  readonly expand: (actorId: string) => void;
  /** Asks by what, then expands. */
  readonly expandBy: (actorId: string) => void;
  /** Asks for a name, then groups actors (or calls a group otherwise). */
  readonly nameGroup: (group: GroupToName) => void;
  /** Opens the relation of the open actor that comes after the open one, or before it. */
  readonly along: (step: 1 | -1) => void;
  /** Fans a band of relations out. */
  readonly fan: (bandId: string) => void;
  readonly layOut: (layout: LayoutName) => void;
  readonly draw: (tool: AreaTool) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly toggleMap: () => void;
}
