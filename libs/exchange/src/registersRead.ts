import { aiddata } from './aiddata/readAiddata.js';
import { ftmEntities, ftmStatements } from './followthemoney/readFollowTheMoney.js';
import { gdelt } from './gdelt/readGdelt.js';
import { icews, icewsTkg } from './icews/readIcews.js';
import { sipri } from './sipri/readSipri.js';
import type { FileHead, Register } from './registers/register.js';

/** Every register that is read, in the order in which a file is held against them. */
export const registers: readonly Register[] = [
  gdelt,
  icews,
  icewsTkg,
  sipri,
  aiddata,
  ftmEntities,
  ftmStatements,
];

/** Which register a file is, by how it begins; null where it is none. */
export const registerOf = (head: FileHead): Register | null =>
  registers.find(({ recognises }) => recognises(head)) ?? null;
