/** What stands behind a label: speech, or the value of a field. */
import { runsOf } from './blocks.js';
import { isRequest, speaksOfSelf } from './lexicon.js';
import { asks, countWords, endsSentence } from './text.js';
/** `https://…`, `<https://…>`, `www.…`; near miss: `see https://…`. */
const URL_ONLY = /^<?(?:https?:\/\/|www\.|mailto:)\S{1,500}>?[.,;]?$/iu;
/** Numbers, dates, versions, prices, sizes: `90 feet`, `2021-03-04`, `v1.2`; near miss: `90 people came to see us.` */
const NUMBER_ONLY = /^[^\p{L}]{0,4}[\d][\d\s.,:/%+\-–()$€£¥~]{0,30}\p{L}{0,8}[.)]?$/u;
/** `{{ title }}`, `{% include %}`, `<x>`, `[your name]`. */
const TEMPLATE_ONLY = /^(?:\{\{.{0,200}\}\}|\{%.{0,200}%\}|\[[^\]]{0,80}\]|<[^>]{0,80}>|[\s._\-–—…]{0,200})$/u;
/**
 * Judge what stands behind a label.
 *
 * @param label The label.
 * @param end Offset in the block's text where the next label's line starts, or the text's length.
 * @param next Block after the label's, read where nothing stands behind the label itself.
 * @param lexicon Word lists of the document's languages.
 * @returns The value.
 */
export function readValue(label, end, next, lexicon) {
    const { block } = label.line;
    const own = block.inline.text.slice(label.body, end).trim();
    if (own !== '' || !next)
        return judge(own, isOpaque(block, label.body, end), lexicon);
    if (next.kind === 'paragraph')
        return judge(next.inline.text.trim(), isOpaque(next, 0, next.inline.text.length), lexicon);
    return {
        text: '',
        words: 0,
        prose: false,
        closed: false,
        asks: false,
        personal: false,
        field: next.kind === 'other' && next.node.type === 'code'
    };
}
function judge(text, opaque, lexicon) {
    const field = opaque || URL_ONLY.test(text) || NUMBER_ONLY.test(text) || TEMPLATE_ONLY.test(text);
    const words = countWords(text);
    return {
        text,
        words,
        prose: !field && words >= 4,
        closed: !field && endsSentence(text),
        asks: asks(text) || isRequest(lexicon, text),
        personal: speaksOfSelf(lexicon, text),
        field
    };
}
/** Whether code or links make up a stretch of text. */
function isOpaque(block, start, end) {
    let covered = 0;
    let total = 0;
    for (const run of runsOf(block, start, end)) {
        const signs = block.inline.text.slice(Math.max(run.start, start), Math.min(run.end, end)).trim().length;
        total += signs;
        if (run.opaque || run.link)
            covered += signs;
    }
    return total > 0 && covered / total > 0.8;
}
