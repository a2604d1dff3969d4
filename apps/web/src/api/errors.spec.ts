import { describe, expect, it } from '@jest/globals';
import { CombinedError } from 'urql';
import { describeError } from './errors';

const failed = (status: number) =>
  new CombinedError({ networkError: new Error('failed'), response: new Response(null, { status }) });
const told = (message: string, code: string) =>
  new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });

describe('What is said of a fault', () => {
  it('says that nobody answered, where nobody did', () => {
    expect(describeError(new CombinedError({ networkError: new TypeError('Failed to fetch') }))).toMatch(
      /^The server does not answer\. Check .* then try again\.$/u,
    );
  });

  it.each([429, 502, 503, 504])('says to wait where the server is too busy (%i)', (status) => {
    expect(describeError(failed(status))).toMatch(/too busy, or not ready yet\. Wait a few seconds/u);
  });

  it.each([401, 403])('says whom to ask where the server does not let one read (%i)', (status) => {
    expect(describeError(failed(status))).toMatch(/Ask its administrator for access/u);
  });

  it.each([200, 404, 500])('says so where an answer cannot be understood (%i)', (status) => {
    expect(describeError(failed(status))).toMatch(/does not understand\. Try again/u);
  });

  it('passes on what the server says, as a sentence', () => {
    expect(describeError(told('There is no actor act_x', 'NOT_FOUND'))).toBe('There is no actor act_x.');
    expect(describeError(told('Ask for less.', 'QUERY_TOO_COMPLEX'))).toBe('Ask for less.');
  });

  it('says what to do where the server itself went wrong', () => {
    expect(
      describeError(
        told("Something went wrong here; request 7 is in the server's log", 'INTERNAL_SERVER_ERROR'),
      ),
    ).toBe(
      "Something went wrong here; request 7 is in the server's log. Try again; if it goes on, tell the administrator of the server.",
    );
  });
});
