import type { IsoDay } from '@entente/model';
import neo4j from 'neo4j-driver';

/** A day as Neo4j has it. */
export function toDate(day: IsoDay): unknown {
  const [, sign = '', year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return new neo4j.types.Date(Number(`${sign}${year}`), Number(month), Number(date));
}
