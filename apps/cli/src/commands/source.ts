import { Command } from 'commander';
import { sourceAdd } from './sourceAdd.js';

/** `source`: what concerns documents. */
export const source = new Command('source').description('hold documents').addCommand(sourceAdd);
