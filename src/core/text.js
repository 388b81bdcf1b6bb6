/** Text as people compare it: one place for folding, counting and the signs that end a sentence. */
const SPACES = /\s+/u;
/** Accents over Latin, Greek and Cyrillic letters; vowel signs of other scripts are letters to their readers. */
const DIACRITICS = /[\u0300-\u036F]+/u;
/** A word or two of ASCII letters and digits, which most labels are: nothing is to be folded but case. */
const SIMPLE = /^[A-Za-z\d]{1,40}(?: [A-Za-z\d]{1,40}){0,3}$/u;
/** Scripts written without spaces between words; every character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What may stand after the last word of a sentence: `she said.”`; near miss: `she said,`. */
const SENTENCE_END = /[.!?…:;。！？：；؟۔।]["'”’»)\]）」』*_\s]{0,8}$/u;
const QUESTION_END = /[?？؟՞](?:["'”’»)\]）」』*_.!\s]{0,8})$/u;
const QUESTION_MARK = /[?？؟՞]/u;
/** Greek asks with a semicolon; near miss: a Greek letter in a formula. */
const GREEK = /\p{Script=Greek}{3}/u;
const GREEK_QUESTION = /[;\u037E](?:["'”’»)\s]|$)/u;
const GREEK_QUESTION_END = /[;\u037E]["'”’»)*_\s]{0,8}$/u;
/**
 * Fold text for comparison.
 *
 * @param text Any text.
 * @returns NFKC, lower case, typographic apostrophes straight, runs of white space as one space, ends trimmed.
 */
export function fold(text) {
    if (SIMPLE.test(text))
        return text.toLowerCase();
    return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").split(SPACES).join(' ').trim();
}
/**
 * Fold a name or label down to its letters and digits, accents left out: `Agnès C.` and `agnes c` are one.
 *
 * @param text Name or label.
 * @returns Letters and digits of `text`, lower case, single spaces between words.
 */
export function bare(text) {
    if (SIMPLE.test(text))
        return text.toLowerCase();
    return fold(text)
        .normalize('NFD')
        .split(DIACRITICS)
        .join('')
        .normalize('NFC')
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter(Boolean)
        .join(' ');
}
/**
 * Count words.
 *
 * @param text Any text.
 * @returns Number of words; in scripts written without spaces, of characters.
 */
export function countWords(text) {
    let count = 0;
    for (const token of text.split(SPACES)) {
        if (!LETTER_OR_DIGIT.test(token))
            continue;
        if (!UNSPACED.test(token)) {
            count++;
            continue;
        }
        let inWord = false;
        for (const character of token) {
            const unspaced = UNSPACED.test(character);
            const spoken = unspaced || LETTER_OR_DIGIT.test(character);
            if (unspaced || (spoken && !inWord))
                count++;
            inWord = spoken && !unspaced;
        }
    }
    return count;
}
/** Whether `text` ends as a sentence, an announcement or a question does. */
export function endsSentence(text) {
    return SENTENCE_END.test(text.slice(-12));
}
/** Whether `text` ends with a question mark, closing quotes and brackets aside. */
export function endsInQuestion(text) {
    const end = text.slice(-12);
    return QUESTION_END.test(end) || (GREEK_QUESTION_END.test(end) && GREEK.test(text));
}
/** Whether `text` asks anywhere. */
export function asks(text) {
    return QUESTION_MARK.test(text) || (GREEK_QUESTION.test(text) && GREEK.test(text));
}
/** Number of code points in `text`. */
export function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
