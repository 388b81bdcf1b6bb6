/** Find what parts a label from the words: a colon, a dash, a point. */
/** Longest stretch searched for a separator: label, details and time together. */
export const REACH = 96;
const OPENING = '([（【「';
const CLOSING = ')]）】」';
/** Signs that end a sentence and so the search for a separator. */
const STOP = '?!？！。；;';
const DASH = /^(\s{0,3})([-–—―]{1,2})(?:\s{0,2}[:：])?\s/u;
/**
 * Find the colon that ends a label.
 *
 * @returns Line offset of the colon, or -1: no colon in reach, a sentence ended before, a URL, a time.
 */
export function findColon(text, from) {
    let depth = 0;
    const limit = Math.min(text.length, from + REACH);
    for (let at = from; at < limit; at++) {
        const character = text.charAt(at);
        if (OPENING.includes(character))
            depth++;
        else if (CLOSING.includes(character))
            depth = Math.max(0, depth - 1);
        else if (depth > 0)
            continue;
        else if (STOP.includes(character))
            return -1;
        else if (character === '：')
            return at;
        else if (character === ':') {
            if (/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1)))
                continue;
            return text.startsWith('//', at + 1) ? -1 : at;
        }
    }
    return -1;
}
/** The sign behind an emphasised label, and the offset behind it; `null` where the words follow at once. */
export function findSign(text, at) {
    const colon = /^\s{0,3}[:：]/u.exec(text.slice(at, at + 4));
    if (colon)
        return { sign: 'colon', after: at + colon[0].length };
    const dash = DASH.exec(text.slice(at, at + 8));
    if (dash)
        return { sign: 'dash', after: at + dash[0].length };
    const point = /^[.)]\s/u.exec(text.slice(at, at + 2));
    return point ? { sign: 'dot', after: at + 1 } : null;
}
/** Offset of the next character that is no white space. */
export function skipSpace(text, at) {
    let next = at;
    while (next < text.length && /\s/u.test(text.charAt(next)))
        next++;
    return next;
}
