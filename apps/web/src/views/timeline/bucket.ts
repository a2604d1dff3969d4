/** What is counted together. */
export type Bucket = 'day' | 'month' | 'year';
