/** The three dresses of the page. */
export type Scheme = 'light' | 'dark' | 'contrast';
