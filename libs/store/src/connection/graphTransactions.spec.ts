import { ConflictError, UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { type Driver, Neo4jError } from 'neo4j-driver';
import { GraphTransactions } from './graphTransactions.js';
import { InconsistentReadError } from './inconsistentRead.js';

const metDeleted = (): Error =>
  new Neo4jError(
    'Relationship with id 7 has been deleted',
    'Neo.ClientError.Statement.EntityNotFound',
    '50N42',
    'error: general processing exception',
  );

/** Over a driver that runs nothing. */
function transactions(): GraphTransactions {
  const transaction = {
    run: async () => ({ records: [] }),
    isOpen: () => true,
    commit: async () => undefined,
    rollback: async () => undefined,
  };
  const session = { ...transaction, beginTransaction: async () => transaction, close: async () => undefined };
  return new GraphTransactions({ session: () => session } as unknown as Driver, undefined);
}

/** Work that fails so many times before it comes to something. */
function failing(times: number, fault: () => Error) {
  let asked = 0;
  return async (): Promise<string> => {
    asked += 1;
    if (asked <= times) throw fault();
    return `asked ${asked} times`;
  };
}

describe('a read that meets a deletion', () => {
  it.each([
    ['is told so by the database', metDeleted],
    ['finds parts that do not fit', () => new InconsistentReadError('Claim clm_1 has no citation')],
  ])('is asked again where it %s', async (_, fault) => {
    expect(await transactions().read(failing(3, fault))).toBe('asked 4 times');
  });

  it.each([
    ['meets one each time', metDeleted],
    ['never finds parts that fit', () => new InconsistentReadError('Claim clm_1 has no citation')],
  ])('is UNAVAILABLE, no conflict, where it %s', async (_, fault) => {
    await expect(transactions().read(failing(Infinity, fault))).rejects.toThrow(UnavailableError);
  });

  it('is tried four times, however long each takes', async () => {
    const slow = failing(3, metDeleted);
    const took = async (): Promise<string> => {
      await new Promise((resolve) => setTimeout(resolve, 1100));
      return slow();
    };
    expect(await transactions().read(took)).toBe('asked 4 times');
  }, 20_000);
});

describe('a write that meets a deletion', () => {
  it('is a conflict, and not tried again', async () => {
    await expect(transactions().write(failing(1, metDeleted))).rejects.toThrow(ConflictError);
  });

  it('is tried again where only what it read does not fit', async () => {
    const fault = (): Error => new InconsistentReadError('Claim clm_1 has no citation');
    expect(await transactions().write(failing(1, fault))).toBe('asked 2 times');
  });
});
