import { type ActorKind, type Evidence, type Tone, ActorKind as kinds } from '@entente/model';
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { lineStyle } from '../../ui/theme/signs';
import { type ActorLook, type LargeGraphScene, type LineLook, type LargeGraphMarks, Mark } from './scene';

/** Pixels between parallel lines, as in the style sheet. */
const spread = 26;

/** Cytoscape's elements as columns, in the order given. */
export function toScene(
  nodes: readonly NodeSingular[],
  edges: readonly EdgeSingular[],
  scheme: Scheme,
): LargeGraphScene {
  const { background, text, accent, kinds: colours } = palette[scheme];
  const actorLooks = new Listed<ActorLook>();
  const lineLooks = new Listed<LineLook>();
  const words = new Listed<string>();
  words.placeOf('', () => '');
  const placeOf = new Map(nodes.map((node, place) => [node.id(), place]));
  const actors = {
    look: new Uint16Array(nodes.length),
    size: new Float32Array(nodes.length),
    label: [] as string[],
  };
  for (const [place, node] of nodes.entries()) {
    const { kind, fill, rim, size, label, code, grouped } = node.data() as ActorData;
    actors.look[place] = actorLooks.placeOf(`${kind} ${fill} ${code ?? ''} ${grouped ?? ''}`, () => ({
      kind,
      fill,
      rim,
      grouped: grouped === 'yes',
      code,
    }));
    actors.size[place] = size;
    actors.label.push(label);
  }
  const lines = {
    look: new Uint16Array(edges.length),
    from: new Uint32Array(edges.length),
    to: new Uint32Array(edges.length),
    bend: new Float32Array(edges.length),
    mark: new Uint16Array(edges.length),
    verb: new Uint16Array(edges.length),
  };
  const beside = new Map<number, number[]>();
  for (const [place, edge] of edges.entries()) {
    const data = edge.data() as LineData;
    lines.look[place] = lineLooks.placeOf(
      `${data.tone} ${data.colour} ${data.evidence} ${data.band ?? ''} ${data.atSource} ${data.atTarget}`,
      () => toLineLook(data),
    );
    const [from, to] = [placeOf.get(data.source) ?? 0, placeOf.get(data.target) ?? 0];
    [lines.from[place], lines.to[place]] = [from, to];
    lines.mark[place] = words.placeOf(data.mark, () => data.mark);
    lines.verb[place] = words.placeOf(data.verb, () => data.verb);
    if (data.alone === 'yes' && from !== to) continue;
    const pair = Math.min(from, to) * nodes.length + Math.max(from, to);
    const others = beside.get(pair);
    if (others) others.push(place);
    else beside.set(pair, [place]);
  }
  for (const group of beside.values())
    for (const [at, place] of group.entries()) {
      const aside = (at - (group.length - 1) / 2) * spread;
      lines.bend[place] = (lines.from[place] ?? 0) > (lines.to[place] ?? 0) ? -aside : aside;
    }
  return {
    background,
    text,
    accent,
    icons: Object.fromEntries(
      Object.values(kinds).map((kind) => [kind, colours[kind].icon]),
    ) as LargeGraphScene['icons'],
    actorLooks: actorLooks.list,
    lineLooks: lineLooks.list,
    words: words.list,
    actors,
    lines,
  };
}

/** As `toElements` gives it. */
interface ActorData {
  readonly kind: ActorKind;
  readonly fill: string;
  readonly rim: string;
  readonly size: number;
  readonly label: string;
  readonly code: string | null;
  readonly grouped?: string;
}

interface LineData {
  readonly source: string;
  readonly target: string;
  readonly tone: Tone;
  readonly evidence: Evidence;
  readonly colour: string;
  readonly band?: string;
  readonly alone: string;
  readonly mark: string;
  readonly verb: string;
  readonly atSource: string;
  readonly atTarget: string;
}

function toLineLook({ tone, evidence, colour, band, atSource, atTarget }: LineData): LineLook {
  const style = lineStyle[evidence];
  return {
    tone,
    colour,
    width: style.width,
    dash: style.dash,
    roundEnds: evidence === 'DENIED',
    headAtSource: atSource === 'yes',
    headAtTarget: atTarget === 'yes',
    band: band === 'yes',
  };
}

/** Each value once, in the order of first use. */
class Listed<Thing> {
  readonly list: Thing[] = [];
  readonly #places = new Map<string, number>();

  /** Its index in the list, to which it is added if it is missing. */
  placeOf(key: string, make: () => Thing): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push(make()) - 1;
  }
}

const marks = [
  ['dimmed', Mark.DIMMED],
  ['faded', Mark.FADED],
  ['picked', Mark.PICKED],
  ['chosen', Mark.CHOSEN],
  ['labelled', Mark.LABELLED],
] as const;

/** The classes of actors and lines, in the order given. Dragged elements are hovered too, which needs no new bitmap. */
export function toMarks(nodes: readonly NodeSingular[], edges: readonly EdgeSingular[]): LargeGraphMarks {
  const read = (element: NodeSingular | EdgeSingular): number =>
    marks.reduce((sum, [name, mark]) => (element.hasClass(name) ? sum + mark : sum), 0);
  return { actors: Uint8Array.from(nodes, read), lines: Uint8Array.from(edges, read) };
}
