/** What a request is refused with before anything of it is done: a status of HTTP, and what would be right. */
export const refusal = (statusCode: number, message: string): Error =>
  Object.assign(new Error(message), { statusCode });
