import 'reflect-metadata';
import './schema/registerEnums.js';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printedSchema } from './schema/resolvers.js';

writeFileSync(fileURLToPath(new URL('../../../schema.graphql', import.meta.url)), await printedSchema());
