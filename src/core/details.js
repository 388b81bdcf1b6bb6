/** Divide details from a speaker: a role in brackets, an affiliation behind a comma, a time. */
import { isSuffix } from './lexicon.js';
import { skipSpace } from './separator.js';
import { readTime } from './time.js';
/** Where the details start in a speaker part: a bracket, a bar, a comma before an affiliation. */
export function detailsAt(raw, edge) {
    const bracket = raw.search(/\s?[([（【|]/u);
    const comma = affiliationAt(raw);
    const candidates = [bracket, comma, edge ?? -1].filter((index) => index > 0);
    return Math.min(raw.length, ...candidates);
}
/** Details in brackets and a time behind the emphasis: `**Daniel** (00:09):`. */
export function readDetails(text, at) {
    const open = skipSpace(text, at);
    const time = readTime(text, open);
    if (time)
        return { after: time.after, time };
    const bracket = /^[([（][^\n()[\]（）]{1,60}[)\]）]/u.exec(text.slice(open, open + 64));
    if (!bracket)
        return { after: at, time: null };
    const after = open + bracket[0].length;
    const more = readTime(text, skipSpace(text, after));
    return more ? { after: more.after, time: more } : { after, time: null };
}
/** The first time between two offsets of a line. */
export function timeIn(text, from, to) {
    for (let at = from; at < to; at++) {
        const time = /[\d[(（]/u.test(text.charAt(at)) ? readTime(text, at) : null;
        if (time)
            return time;
    }
    return null;
}
/** Where a comma parts a name from an affiliation; a degree behind a comma is the name's: `Elisha Stone, PhD`. */
function affiliationAt(raw) {
    const comma = raw.search(/,\s/u);
    return comma !== -1 && isSuffix(raw.slice(comma + 1)) ? -1 : comma;
}
