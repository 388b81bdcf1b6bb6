/** Ids for turns, unique in the document. */
import { slug } from 'github-slugger';
import { codePoints } from './text.js';
/** Words that make an id from text: enough to be told apart, few enough to be read. */
const WORDS = 6;
/**
 * Make ids.
 *
 * @param sources Turns in order.
 * @param settings How to make them.
 * @param taken Ids that stand in the document already.
 * @returns An id per turn, `null` where anchors are off.
 */
export function anchorsOf(sources, settings, taken) {
    const used = new Set(taken);
    const counts = new Map();
    return sources.map((source) => {
        if (settings.from === false)
            return null;
        const base = settings.prefix + (settings.from === 'text' ? fromText(source) : fromLabel(source));
        const numbered = settings.from === 'speaker';
        let count = counts.get(base) ?? 0;
        let id;
        do {
            count++;
            id = numbered || count > 1 ? `${base}-${count}` : base;
        } while (used.has(id));
        counts.set(base, count);
        used.add(id);
        return id;
    });
}
function fromLabel({ labels }) {
    const [shortest] = [...labels].sort((a, b) => codePoints(a) - codePoints(b));
    return (shortest !== undefined && slug(shortest)) || 'turn';
}
function fromText(source) {
    const words = source.text.split(/\s+/u).slice(0, WORDS).join(' ');
    return slug(words.slice(0, 60)).replace(/^-+|-+$/gu, '') || fromLabel(source);
}
