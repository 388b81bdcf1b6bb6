/** A complete page around the HTML of a document. */

/** What a page needs beside its content. */
export interface PageFacts {
  /** Title as plain text. */
  title: string
  /** BCP 47 tag; `und` where the language is not known. */
  language: string
  /** Stylesheet, inlined. */
  style: string
}

/** A readable measure and the reader's own fonts; everything else is the interview's stylesheet. */
const PAGE = `main { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
main :is(img, video) { max-inline-size: 100%; }
main pre { white-space: pre-wrap; overflow-wrap: break-word; }
@media (max-width: 36rem) { main :is(td, th) { overflow-wrap: anywhere; } }`

/** ISO 15924 codes of scripts that run from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa'
])

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/**
 * Write a page.
 *
 * @param content HTML of the document.
 * @param facts Title, language, stylesheet.
 * @returns HTML document.
 */
export function toPage(content: string, facts: PageFacts): string {
  return `<!doctype html>
<html lang="${escape(facts.language)}"${isRightToLeft(facts.language) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(facts.title)}</title>
<style>
${PAGE}
${facts.style.trim().replaceAll('</', String.raw`<\/`)}
</style>
</head>
<body>
<main>
${content.trim()}
</main>
</body>
</html>
`
}

function escape(text: string): string {
  return text
    .split(/([&<>"])/u)
    .map((part) => ESCAPES[part] ?? part)
    .join('')
}

function isRightToLeft(language: string): boolean {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '')
  } catch {
    // No tag of BCP 47.
    return false
  }
}
