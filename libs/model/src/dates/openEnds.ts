/** The days that stand for an open or unknown end of an interval: no dated relation lies before or after them. */
export const OPEN_START = '-9999-01-01';
export const OPEN_END = '9999-12-31';
