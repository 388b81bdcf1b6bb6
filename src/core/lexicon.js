/** Look-ups over the word lists of the languages in which a document is written; nobody has to name them. */
import { languages } from '../languages/index.js';
import { bare, fold } from './text.js';
/** Trailing number of a voice: `Speaker 2`, `A12`; near miss: `2 speakers`. */
const NUMBER = /\s?[#№]?\d{1,3}$/u;
/** Scripts in which words stand without spaces, or with endings attached. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;
/** Characters of a document that are read to tell its languages. */
const SAMPLE = 20_000;
/** Function words make up a fifth of a text and more; far below that the language is none of those that are known. */
const KNOWN = 0.03;
/** A language is one of the document's where it has so large a share of the hits of the commonest one. */
const SHARE = 0.4;
const ENTRIES = languages.map((language) => prepare(language));
/** In how many languages a function word is common: `de` tells less than `och`. */
const SHARED = countShared();
/** What stands in names and beside them is the same whatever the document's language: names come from everywhere. */
const PARTICLES = new Set(ENTRIES.flatMap((entry) => [...entry.particles]));
const TITLES = new Set(ENTRIES.flatMap((entry) => [...entry.titles]));
const SUFFIXES = new Set(ENTRIES.flatMap((entry) => [...entry.suffixes]));
const ALIASES = ENTRIES.flatMap((entry) => entry.aliases).sort((a, b) => b.length - a.length);
/** English labels (`Q`, `Note`) stand in documents of every language. */
const LINGUA_FRANCA = 'en';
/**
 * Tell the languages of a document.
 *
 * @param text Text of the document.
 * @returns Their word lists, those of English always; all lists where no language is recognised.
 */
export function lexiconOf(text) {
    const { ranked, tokens } = rank(text);
    const most = ranked[0]?.hits ?? 0;
    if (most < KNOWN * tokens)
        return ENTRIES;
    return ranked.filter(({ entry, hits }) => hits >= most * SHARE || entry.tag === LINGUA_FRANCA).map(({ entry }) => entry);
}
/**
 * Tell the language in which most of a text is written.
 *
 * @param text Any text.
 * @returns BCP 47 tag, `null` where no language is recognised.
 */
export function languageOf(text) {
    const [first] = rank(text).ranked;
    return first && first.hits > 0 ? first.entry.tag : null;
}
/** Languages by how often their function words stand in a text; a word of several languages counts for less. */
function rank(text) {
    const sample = text.slice(0, SAMPLE).toLowerCase().replaceAll('’', "'");
    const counts = new Map();
    let tokens = 0;
    for (const token of sample.split(/[^\p{L}\p{M}']+/u)) {
        if (token === '')
            continue;
        counts.set(token, (counts.get(token) ?? 0) + 1);
        tokens++;
    }
    const ranked = ENTRIES.map((entry) => {
        let hits = 0;
        for (const word of entry.common) {
            const found = UNSPACED.test(word) ? sample.split(word).length - 1 : (counts.get(word) ?? 0);
            hits += found / (SHARED.get(word) ?? 1);
        }
        return { entry, hits };
    });
    return { ranked: ranked.sort((a, b) => b.hits - a.hits), tokens };
}
/**
 * The part of a generic voice.
 *
 * @param lexicon Word lists.
 * @param label Speaker part of a label.
 * @returns Its part, or `undefined` where the label is no generic voice.
 */
export function voicePart(lexicon, label) {
    const plain = bare(label);
    const word = plain.replace(NUMBER, '');
    for (const form of plain === word ? [plain] : [plain, word]) {
        const asks = lexicon.some((entry) => entry.askers.has(form));
        const answers = lexicon.some((entry) => entry.answerers.has(form));
        if (asks || answers)
            return asks && answers ? null : asks ? 'asker' : 'answerer';
        if (lexicon.some((entry) => entry.voices.has(form)))
            return null;
    }
    return undefined;
}
/** Whether a label names something heard that nobody says, such as `Jingle`. */
export function isSound(lexicon, label) {
    const plain = bare(label).replace(NUMBER, '');
    return lexicon.some((entry) => entry.sounds.has(plain));
}
/** Whether a label is known to name no speaker, digits of an enumeration aside. */
export function isNonSpeaker(lexicon, label) {
    const plain = bare(label);
    const word = plain.replace(NUMBER, '');
    return lexicon.some((entry) => entry.nonSpeakers.has(plain) || entry.nonSpeakers.has(word));
}
/** Whether a word is a particle inside names, such as `de`; names come from everywhere, so in any language. */
export function isParticle(word) {
    const folded = fold(word);
    return PARTICLES.has(folded);
}
/** Whether a word is a form of address, such as `Dr.`, in any language. */
export function isTitle(word) {
    const plain = bare(word);
    return TITLES.has(plain);
}
/** Whether a word follows names without being part of them, such as `PhD`, in any language. */
export function isSuffix(word) {
    const plain = bare(word);
    return SUFFIXES.has(plain);
}
/** Whether a heading opens what follows an interview. */
export function isAfterword(lexicon, heading) {
    return phrase(lexicon, 'afterwords', fold(heading)) !== null;
}
/** Whether a paragraph is one of those that close an interview. */
export function isClosing(lexicon, paragraph) {
    const folded = fold(paragraph.slice(0, 200)).replace(LEADING, '');
    return phrase(lexicon, 'closings', folded) !== null || phrase(lexicon, 'credits', folded) !== null;
}
/** Whether a text asks by request: `Tell us …`. */
export function isRequest(lexicon, text) {
    return phrase(lexicon, 'requests', fold(text.slice(0, 80))) !== null;
}
/** Whether somebody speaks of himself: `I`, `my`, `wir`. Capitals count only where the list has them: `I`, not `EU`. */
export function speaksOfSelf(lexicon, text) {
    for (const { selves } of lexicon)
        for (const word of selves)
            if (UNSPACED.test(word) && text.includes(word))
                return true;
    for (const token of text.replaceAll('’', "'").split(/[^\p{L}\p{M}'\u200C]+/u)) {
        const lower = token === token.toUpperCase() ? token : token.toLowerCase();
        if (lexicon.some(({ selves }) => selves.has(token) || selves.has(lower)))
            return true;
    }
    return false;
}
/** Whether a text calls itself an interview somewhere. */
export function namesGenre(lexicon, text) {
    const plain = ' ' + bare(text) + ' ';
    return lexicon.some(({ genres }) => genres.some((genre) => plain.includes(UNSPACED.test(genre) ? genre : ' ' + genre + ' ')));
}
/** Whether a text calls itself something that has an interview in its name and is none: `interview questions`. */
export function namesOtherGenre(lexicon, text) {
    const plain = ' ' + bare(text) + ' ';
    return lexicon.some(({ notGenres }) => notGenres.some((genre) => plain.includes(UNSPACED.test(genre) ? genre : ' ' + genre + ' ')));
}
/** Whether a paragraph is a credit: a formula with a name behind it. */
export function isCredit(lexicon, paragraph) {
    return creditedTo(lexicon, paragraph) !== null;
}
/**
 * Read a credit.
 *
 * @param lexicon Word lists.
 * @param paragraph Text of a paragraph or line.
 * @returns What stands behind the formula, from the name on; `null` where there is no formula, or no name behind it.
 */
export function creditedTo(lexicon, paragraph) {
    const normal = paragraph.slice(0, 200).normalize('NFKC').trim().replace(LEADING, '');
    const formula = phrase(lexicon, 'credits', fold(normal));
    const rest = formula === null ? '' : normal.slice(formula.length).replace(/^[\s:]{0,4}/u, '');
    return /^[\p{Lu}\p{Lo}]/u.test(rest) ? rest : null;
}
/** Joining words between speakers, longest first. */
export function joinersOf(lexicon) {
    return lexicon.flatMap((entry) => entry.joiners).sort((a, b) => b.length - a.length);
}
/** Cut a word that declares an abbreviation, `hereafter` in any language, off the start of a text. */
export function withoutAlias(text) {
    const lower = text.toLowerCase();
    const word = ALIASES.find((alias) => lower.startsWith(alias));
    return word === undefined ? text : text.slice(word.length);
}
/** Signs that may stand before a formula: brackets, dashes, asterisks. */
const LEADING = /^[*_[(–—\-\s]{1,6}/u;
/** The longest phrase of a field with which `text` opens, at a word's end. */
function phrase(lexicon, field, text) {
    for (const entry of lexicon) {
        for (const one of entry[field]) {
            if (!text.startsWith(one))
                continue;
            const next = text.slice(one.length, one.length + 1);
            if (!/[\p{L}\p{N}]/u.test(next) || UNSPACED.test(one) || !/[\p{L}\p{N}]$/u.test(one))
                return one;
        }
    }
    return null;
}
function countShared() {
    const counts = new Map();
    for (const { common } of ENTRIES)
        for (const word of common)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
function prepare(language) {
    const list = (field) => language[field].split(', ').filter(Boolean);
    const set = (field, normalise) => new Set(list(field).map(normalise));
    const sorted = (field, normalise) => list(field)
        .map(normalise)
        .sort((a, b) => b.length - a.length);
    return {
        tag: language.tag,
        common: new Set(list('common')),
        askers: set('askers', bare),
        answerers: set('answerers', bare),
        voices: set('voices', bare),
        sounds: set('sounds', bare),
        nonSpeakers: set('nonSpeakers', bare),
        particles: set('particles', fold),
        titles: set('titles', bare),
        suffixes: set('suffixes', bare),
        selves: new Set(list('selves')),
        joiners: sorted('joiners', fold),
        aliases: sorted('aliases', fold),
        afterwords: sorted('afterwords', fold),
        credits: sorted('credits', fold),
        closings: sorted('closings', fold),
        genres: sorted('genres', bare),
        notGenres: sorted('notGenres', bare),
        requests: sorted('requests', fold)
    };
}
