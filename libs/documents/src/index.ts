/** Documents: bytes ↔ text, quotes ↔ anchors, which actor a name means. */
export * from './anchors/judgeCitation.js';
export * from './anchors/locateQuote.js';
export { readPassage } from './anchors/readPassage.js';
export * from './names/rankNames.js';
export * from './texts/decodeText.js';
export * from './texts/holdText.js';
