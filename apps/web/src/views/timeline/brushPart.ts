/** What of a brush is taken hold of: one of its ends, all of it, or nothing yet. */
export type BrushPart = 'from' | 'to' | 'middle' | 'new';
