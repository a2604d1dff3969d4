import { describe, expect, it } from '@jest/globals';
import { splitStatements } from './migration.js';

describe('a Cypher file', () => {
  it('is read as its statements, each ended by a semicolon at the end of a line', () => {
    expect(splitStatements('CREATE (:A);\nCREATE (:B)\n  SET x = 1;  \n')).toEqual([
      'CREATE (:A)',
      'CREATE (:B)\n  SET x = 1',
    ]);
  });

  it('may have a semicolon inside a line', () => {
    expect(splitStatements("CREATE (:A {text: 'one; two'});")).toEqual(["CREATE (:A {text: 'one; two'})"]);
  });

  it('may have comments of their own line, with semicolons in them', () => {
    expect(splitStatements('// First;\nCREATE (:A);\n  // Then;\n')).toEqual(['CREATE (:A)']);
  });

  it('may leave out the last semicolon', () => {
    expect(splitStatements('CREATE (:A);\r\nCREATE (:B)')).toEqual(['CREATE (:A)', 'CREATE (:B)']);
  });
});
