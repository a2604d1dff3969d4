/** The forms in which a picture can be had: PNG once, twice and four times the size in pixels; SVG; on paper. */
export type PictureForm = 'png1' | 'png2' | 'png4' | 'svg' | 'print';

/** The forms in which a brief can be had, or the list of what it cites. */
export type TextForm = 'markdown' | 'html' | 'printBrief' | 'bibtex' | 'csl';
