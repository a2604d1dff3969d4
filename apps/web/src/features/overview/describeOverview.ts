import { evidenceNames } from '../../domain/words/evidence';
import { counted } from '../../domain/words/text';
import { toneNames } from '../../domain/words/vocabulary';
import type { Band, DrawnOverview } from './drawnOverview';

const number = (value: number): string => value.toLocaleString('en');

/** How much of what passes is drawn: `Showing 95 of 50,000 actors and 1,204 of 1,000,000 relations.` */
export function describeShown(
  { actors, bands, bandCount, relationsDrawn }: DrawnOverview,
  all: { readonly actorCount: number; readonly relationCount: number },
): string {
  const ofBands =
    bands.length < bandCount
      ? `the ${number(bands.length)} largest of ${number(bandCount)} bands between them`
      : counted(bands.length, 'band');
  return `Showing ${number(actors.length)} of ${counted(all.actorCount, 'actor')} and ${number(relationsDrawn)} of ${counted(all.relationCount, 'relation')}, in ${ofBands}.`;
}

/** The counts of a band by tone: `Cooperation 12, Conflict 3`. */
export const tonesOf = (band: Band): string =>
  list([
    [toneNames.COOPERATION, band.cooperation],
    [toneNames.CONFLICT, band.conflict],
    [toneNames.STRUCTURE, band.structure],
  ]);

/** The counts of a band by evidence. */
export const gradesOf = (band: Band): string =>
  list([
    [evidenceNames.CORROBORATED, band.corroborated],
    [evidenceNames.SINGLE_SOURCE, band.singleSource],
    [evidenceNames.ALLEGED, band.alleged],
    [evidenceNames.CONTESTED, band.contested],
    [evidenceNames.DENIED, band.denied],
  ]);

const list = (parts: readonly (readonly [string, number])[]): string =>
  parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(', ');

/** A band in one sentence. */
export const describeBand = (band: Band, from: string, to: string): string =>
  `${from} – ${to}: ${counted(band.count, 'relation')}. ${tonesOf(band)}. ${gradesOf(band)}.`;
