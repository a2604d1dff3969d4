import { type Actor, ActorKind } from '@entente/model';
import type { GraphSize } from './graphSize.js';
import { IdMaker, Random } from './random.js';

/** Those that come first become hubs: states above all. */
const kindsOfTheFirst = { STATE: 60, ORGANIZATION: 25, ARMED_GROUP: 10, TERRITORY: 5 };
const kindsOfTheRest = {
  COMPANY: 35,
  PERSON: 25,
  ORGANIZATION: 18,
  OFFICIAL: 15,
  TERRITORY: 4,
  ARMED_GROUP: 3,
};
const titles: Readonly<Record<ActorKind, string>> = {
  STATE: 'State',
  TERRITORY: 'Territory',
  OFFICIAL: 'Office',
  PERSON: 'Person',
  COMPANY: 'Company',
  ORGANIZATION: 'Organisation',
  ARMED_GROUP: 'Armed group',
};

/** The actors of a generated graph; none of them real or with the name of a person. */
export function benchActors({ actors }: GraphSize): Actor[] {
  const random = new Random(1);
  const ids = new IdMaker('actor', random);
  const first = Math.ceil(actors / 150);
  return Array.from({ length: actors }, (_, i) => {
    const kind: ActorKind = random.weighted<ActorKind>(
      i < first ? { ...noKind, ...kindsOfTheFirst } : { ...noKind, ...kindsOfTheRest },
    );
    const name = `${titles[kind]} ${i + 1}`;
    return {
      id: ids.next(),
      kind,
      name,
      description: random.chance(0.4) ? `The ${name.toLowerCase()} of a generated graph` : null,
      aliases: Array.from({ length: random.below(4) }, (__, n) => ({
        name: `${name} by its name ${n + 2}`,
        kind: 'NAME' as const,
      })),
      identifiers: random.chance(0.3) ? [{ scheme: 'bench', value: String(i + 1) }] : [],
    };
  });
}

const noKind = Object.fromEntries(Object.values(ActorKind).map((kind) => [kind, 0])) as Record<
  ActorKind,
  number
>;
