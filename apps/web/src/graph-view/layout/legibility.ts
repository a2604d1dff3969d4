import { type Point, segmentMeetsBox } from '../geometry/geometry';
import type { LayoutRequest } from './layoutRequest';

/** The relative cost of each kind of flaw. */
const cost = {
  crossing: 1,
  throughShape: 5,
  throughLabel: 2,
  countHidden: 4,
  overlap: 12,
  outside: 8,
  length: 1.1,
  crowding: 0.5,
  narrow: 1.5,
  hubs: 3,
};
const gap = 10;
/** Two lines that leave an actor at an angle with a smaller tangent look like one. */
const narrowest = 0.22;
/** Shapes up to this radius are not counted as hubs; twice this radius counts in full. */
const leaf = 17;
/** A band is wider than a line, and costs more where it covers something. */
const broad = 1.6;
/** Half the size of the count on a band. */
const count = { x: 12, y: 9 };

/**
 * The layout cost by actor, that is, how hard a drawn network is to read: crossings, lines through shapes, names and counts, crowding, length. 0 is
 * perfect. It is computed a hundred thousand times for a layout, hence the columns of numbers. It uses only addition, multiplication, division and
 * square roots, which IEEE 754 defines exactly: every machine gets the same result.
 */
export class Legibility {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly #left: Float64Array;
  readonly #right: Float64Array;
  readonly #above: Float64Array;
  readonly #below: Float64Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #weight: Float64Array;
  /** For each actor, where its links begin in `#own`. */
  readonly #begins: Int32Array;
  readonly #own: Int32Array;
  readonly #window: LayoutRequest['window'];
  /** The line length that costs one along each axis. */
  readonly span: Point;

  constructor({ actors, links, window }: LayoutRequest, at: ReadonlyMap<string, Point>) {
    const indexOf = new Map(actors.map(({ id }, index) => [id, index]));
    const between = links.flatMap(({ from, to, weight }) => {
      const [one, other] = [indexOf.get(from), indexOf.get(to)];
      return one === undefined || other === undefined ? [] : [{ one, other, weight }];
    });
    const points = actors.map(({ id }) => at.get(id) ?? { x: 0, y: 0 });
    this.x = Float64Array.from(points, ({ x }) => x);
    this.y = Float64Array.from(points, ({ y }) => y);
    this.#left = Float64Array.from(actors, ({ left }) => left);
    this.#right = Float64Array.from(actors, ({ right }) => right);
    this.#above = Float64Array.from(actors, ({ above }) => above);
    this.#below = Float64Array.from(actors, ({ below }) => below);
    this.#from = Int32Array.from(between, ({ one }) => one);
    this.#to = Int32Array.from(between, ({ other }) => other);
    this.#weight = Float64Array.from(between, ({ weight }) => weight);
    const own: number[][] = actors.map(() => []);
    for (const [link, { one, other }] of between.entries()) {
      own[one]?.push(link);
      own[other]?.push(link);
    }
    this.#begins = new Int32Array(actors.length + 1);
    for (const [index, list] of own.entries())
      this.#begins[index + 1] = (this.#begins[index] ?? 0) + list.length;
    this.#own = Int32Array.from(own.flat());
    this.#window = window;
    this.span = { x: window.width / 2.6, y: window.height / 2.6 };
  }

  /** The number of links of an actor. */
  degree(index: number): number {
    return (this.#begins[index + 1] ?? 0) - (this.#begins[index] ?? 0);
  }

  /** The actor at the other end of an actor's n-th link. */
  neighbour(index: number, n: number): number {
    const link = this.#own[(this.#begins[index] ?? 0) + n] ?? 0;
    const from = this.#from[link] ?? 0;
    return from === index ? (this.#to[link] ?? 0) : from;
  }

  /** The cost of all actors. */
  whole(): number {
    let sum = 0;
    for (let index = 0; index < this.x.length; index += 1) sum += this.of(index);
    return sum;
  }

  /** The cost of one actor at its position. Once it exceeds the limit, the result may be too low. */
  of(index: number, limit = Infinity): number {
    let sum = this.#aroundShape(index);
    if (sum > limit) return sum;
    const end = this.#begins[index + 1] ?? 0;
    for (let at = this.#begins[index] ?? 0; at < end; at += 1) {
      sum += this.#ofLine(index, this.#own[at] ?? 0);
      if (sum > limit) return sum;
    }
    const [x, y] = [this.x, this.y];
    for (let link = 0; link < this.#from.length; link += 1) {
      const [from, to] = [this.#from[link] as number, this.#to[link] as number];
      if (from !== index && to !== index)
        sum += this.#through(
          x[from] as number,
          y[from] as number,
          x[to] as number,
          y[to] as number,
          index,
          link,
        );
    }
    return sum;
  }

  /** What its shape and name overlap or nearly touch, and how much of them is outside the window. */
  #aroundShape(index: number): number {
    const [hx, hy] = [this.x[index] as number, this.y[index] as number];
    const [left, right] = [this.#left[index] as number, this.#right[index] as number];
    const [above, below] = [this.#above[index] as number, this.#below[index] as number];
    const { width, height } = this.#window;
    const outside =
      Math.max(0, Math.abs(hx) + Math.max(left, right) - width / 2) +
      Math.max(0, above - height / 2 - hy, hy + below - height / 2);
    let sum = (cost.outside * outside) / 20;
    const hub = Math.max(0, above / leaf - 1);
    for (let other = 0; other < this.x.length; other += 1) {
      if (other === index) continue;
      const dx = (this.x[other] as number) - hx;
      const dy = (this.y[other] as number) - hy;
      const theirs = this.#above[other] as number;
      const overX =
        gap +
        (dx > 0 ? right + (this.#left[other] as number) - dx : left + (this.#right[other] as number) + dx);
      const overY = gap + (dy > 0 ? below + theirs - dy : above + (this.#below[other] as number) + dy);
      if (overX > 0 && overY > 0) sum += cost.overlap * (0.2 + Math.min(overX, overY) / 40);
      const crowded = (above + theirs) / Math.max(20, Math.sqrt(dx * dx + dy * dy));
      sum += cost.crowding * crowded * crowded;
      if (hub > 0 && theirs > leaf) {
        const [sx, sy] = [dx / this.span.x, dy / this.span.y];
        sum += (cost.hubs * hub * (theirs / leaf - 1)) / Math.max(0.01, sx * sx + sy * sy);
      }
    }
    return sum;
  }

  /** The cost of one of the actor's own lines. */
  #ofLine(index: number, link: number): number {
    const [x, y] = [this.x, this.y];
    const end = this.#from[link] === index ? (this.#to[link] as number) : (this.#from[link] as number);
    const [hx, hy, tx, ty] = [x[index] as number, y[index] as number, x[end] as number, y[end] as number];
    const [sx, sy] = [(tx - hx) / this.span.x, (ty - hy) / this.span.y];
    let sum = cost.length * (sx * sx + sy * sy);
    for (let one = 0; one < x.length; one += 1)
      if (one !== index && one !== end) sum += this.#through(hx, hy, tx, ty, one, link);
    sum += this.#narrow(end, index, link) + this.#narrow(index, end, link) / 2;
    for (let other = 0; other < this.#from.length; other += 1) {
      const [from, to] = [this.#from[other] as number, this.#to[other] as number];
      if (from === index || to === index || from === end || to === end) continue;
      const [ax, ay, bx, by] = [x[from] as number, y[from] as number, x[to] as number, y[to] as number];
      const apart =
        (tx - hx) * (ay - hy) - (ty - hy) * (ax - hx) > 0 !==
        (tx - hx) * (by - hy) - (ty - hy) * (bx - hx) > 0;
      if (
        apart &&
        (bx - ax) * (hy - ay) - (by - ay) * (hx - ax) > 0 !==
          (bx - ax) * (ty - ay) - (by - ay) * (tx - ax) > 0
      )
        sum += cost.crossing;
    }
    return sum;
  }

  /** The cost of a line that runs through an actor's shape or name, or has its count there. */
  #through(ax: number, ay: number, bx: number, by: number, actor: number, link: number): number {
    const [atX, atY] = [this.x[actor] as number, this.y[actor] as number];
    const [left, right] = [atX - (this.#left[actor] as number), atX + (this.#right[actor] as number)];
    // Most lines are far away.
    if ((ax < left && bx < left) || (ax > right && bx > right)) return 0;
    const reach = (this.#above[actor] as number) + 4;
    const bottom = atY + (this.#below[actor] as number);
    if ((ay < atY - reach && by < atY - reach) || (ay > bottom && by > bottom)) return 0;
    const band = (this.#weight[link] as number) > 1;
    let sum = 0;
    if (segmentMeetsBox(ax, ay, bx, by, atX - reach, atX + reach, atY - reach, atY + reach))
      sum = cost.throughShape * Math.max(1, reach / leaf);
    else if (segmentMeetsBox(ax, ay, bx, by, left, right, atY + reach - 4, bottom)) sum = cost.throughLabel;
    if (!band) return sum;
    const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
    const hidden =
      mx + count.x > left && mx - count.x < right && my + count.y > atY - reach && my - count.y < bottom;
    return broad * sum + (hidden ? cost.countHidden : 0);
  }

  /** How much a line from an actor looks like another of its lines. */
  #narrow(from: number, to: number, link: number): number {
    const [hx, hy] = [this.x[from] as number, this.y[from] as number];
    const [ax, ay] = [(this.x[to] as number) - hx, (this.y[to] as number) - hy];
    let sum = 0;
    const end = this.#begins[from + 1] ?? 0;
    for (let at = this.#begins[from] ?? 0; at < end; at += 1) {
      const next = this.#own[at] as number;
      if (next === link) continue;
      const other = this.#from[next] === from ? (this.#to[next] as number) : (this.#from[next] as number);
      const [bx, by] = [(this.x[other] as number) - hx, (this.y[other] as number) - hy];
      const along = ax * bx + ay * by;
      if (along <= 0) continue;
      const tangent = Math.abs(ax * by - ay * bx) / along;
      if (tangent < narrowest) sum += cost.narrow * (1 - tangent / narrowest);
    }
    return sum;
  }
}
