import type { Random } from './random.js';

const vocabulary =
  'actor agreement archive article basin border branch bridge budget canal capital cargo census channel charter claim coast code column committee company council country day delegate delivery district embassy energy envoy export fleet forum frontier gas grain harbour import index industry item journal lake ledger letter line list market meeting member mission month note number office oil page paper passage port project quota rail record region register relation report river road sector series ship source state station statute supply table tariff term territory text title trade train treaty tunnel valley vessel village volume water week year'.split(
    ' ',
  );

/** So many words without a meaning, with spaces between. */
export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(vocabulary)).join(' ');
}
