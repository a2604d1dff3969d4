import { describe, expect, it } from '@jest/globals';
import { Role } from './roles.js';
import { SESSION_SECONDS, Sessions } from './sessions.js';

describe('a session', () => {
  it('is over after thirty days, whatever the browser keeps', () => {
    const sessions = new Sessions();
    const secret = sessions.signIn(sessions.newLink(), 0) ?? '';
    expect(sessions.roleOf(secret, SESSION_SECONDS * 1000 - 1)).toBe(Role.EDITOR);
    expect(sessions.roleOf(secret, SESSION_SECONDS * 1000)).toBeNull();
  });
});
