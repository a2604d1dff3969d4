/** The dresses of the page: three of its own, and the reader's colours where the system forces them on every page. */
export type Scheme = 'light' | 'dark' | 'contrast' | 'forced';
