/** The messages: permanent ids, their texts and what to do about them. README lists this table. */
const quoted = (labels) => labels.map((label) => `\`${label}\``).join(' or ');
export const RULES = {
    'ambiguous-speaker': {
        info: false,
        reason: (actual, expected) => `Unexpected label \`${actual}\` that fits several names, expected one of ${quoted(expected)}`,
        advice: 'Declare the speaker under `speakers`, or write the full name once as a label.'
    },
    'empty-turn': {
        info: false,
        reason: (actual) => `Unexpected label \`${actual}\` without words, expected a turn behind it`,
        advice: 'Write what is said, or take the label away.'
    },
    'export-clash': {
        info: false,
        reason: (actual) => `Unexpected export \`${actual}\` of the document's own, expected none: the model is not exported`,
        advice: 'Choose another name for `mdxExport`, or rename the export.'
    },
    'front-matter': {
        info: false,
        reason: (actual) => `Unexpected front matter, expected YAML that can be read: ${actual}`,
        advice: 'Correct the front matter; what cannot be read is not used.'
    },
    'missing-interview': {
        info: false,
        reason: () => 'Unexpected document without turns, expected an interview as its author says',
        advice: 'Check how the labels are written, or take `interview: true` away.'
    },
    'near-interview': {
        info: true,
        reason: (actual) => `Unexpected labels that all but make an interview, expected more evidence than \`${actual}\` gives`,
        advice: 'Say `interview: true` in the front matter where it is one.'
    },
    'raw-html': {
        info: true,
        reason: () => 'Unexpected turns in raw HTML, expected Markdown: they are left alone',
        advice: 'Write the turns as Markdown paragraphs.'
    },
    'similar-label': {
        info: false,
        reason: (actual, expected) => `Unexpected label \`${actual}\`, expected ${quoted(expected)}, which differs by one letter`,
        advice: 'Correct the label, or declare both speakers.'
    },
    'unknown-speaker': {
        info: false,
        reason: (actual, expected) => `Unexpected label \`${actual}\`, expected a declared one: ${quoted(expected)}`,
        advice: 'Declare the speaker, or correct the label.'
    }
};
