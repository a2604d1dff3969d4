import type { CrowdFont } from './crowdMessage';

const family = 'Source Sans 3 Variable';

/** The files of the page's type, as its style sheets name them: a worker knows none of the page's. */
export function crowdFonts(): CrowdFont[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): CrowdFont[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string): string => rule.style.getPropertyValue(name);
      if (!value('font-family').includes(family)) return [];
      const [, file] = /url\("?([^")]+)"?\)/u.exec(value('src')) ?? [];
      if (file === undefined || value('font-style') === 'italic') return [];
      const source = `url("${new URL(file, sheet.href ?? document.baseURI).href}")`;
      return [{ family, source, weight: value('font-weight'), range: value('unicode-range') }];
    }),
  );
}
