/** A complete page around the HTML of a document. */
/** A readable measure and the reader's own fonts; everything else is the interview's stylesheet. */
const PAGE = `main { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1.0625rem/1.6 system-ui, sans-serif; }
main :is(img, video, table, pre) { max-inline-size: 100%; overflow-x: auto; }`;
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * Write a page.
 *
 * @param content HTML of the document.
 * @param facts Title, language, stylesheet.
 * @returns HTML document.
 */
export function toPage(content, facts) {
    return `<!doctype html>
<html lang="${escape(facts.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(facts.title)}</title>
<style>
${PAGE}
${facts.style.trim().replaceAll('</', String.raw `<\/`)}
</style>
</head>
<body>
<main>
${content.trim()}
</main>
</body>
</html>
`;
}
function escape(text) {
    return text
        .split(/([&<>"])/u)
        .map((part) => ESCAPES[part] ?? part)
        .join('');
}
