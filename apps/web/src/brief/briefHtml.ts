import type { Brief } from './brief';
import { briefMain } from './briefMain';
import { escapeXml } from '../citing/escapeXml';

/** A brief as one HTML document that needs nothing else, made to be read, printed and opened by a word processor. */
export function briefHtml(brief: Brief): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(brief.title)}</title>
<style>${style}</style>
</head>
<body>
${briefMain(brief)}
</body>
</html>
`;
}

const style = `
body { margin: 0; background: #fff; color: #1b222d; font: 17px/1.55 Georgia, serif; }
main { max-width: 40em; margin: 0 auto; padding: 2em 1em 4em; }
h1, h2, h3, .condition, .evidence, footer { font-family: system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 1.6em; } h2 { margin-top: 2em; font-size: 1.15em; } h3 { margin-bottom: .2em; font-size: 1em; }
.condition, footer { color: #5a6270; font-size: .9em; } .evidence { font-size: .9em; font-weight: 600; margin: 0; }
blockquote { margin: .4em 0 .8em; padding-left: .8em; border-left: 2px solid #8b8f97; }
li { overflow-wrap: anywhere; } a { color: #1d4fc4; } sup { line-height: 0; } sup + sup::before { content: ', '; }
section { break-inside: avoid-page; } section[role] { break-inside: auto; }
@page { margin: 20mm; } @media print { main { padding: 0; max-width: none; } a { color: inherit; } }
`;
