/** Documents: bytes ↔ text, quotes ↔ anchors, whom a name means. */
export * from './anchors/checkPassage.js';
export * from './anchors/judgeCitation.js';
export * from './anchors/locateQuote.js';
export * from './anchors/readPassage.js';
export * from './anchors/sealQuote.js';
export * from './names/rankNames.js';
export * from './texts/decodeText.js';
export * from './texts/firstWrongByte.js';
export * from './texts/holdText.js';
export * from './texts/sha256Hex.js';
