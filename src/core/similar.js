/** Likeness of labels, for typing errors. */
/** Labels shorter than this differ by one letter too easily: `Dan` and `Don` are two people. */
const SHORTEST = 5;
/** Numbered voices, `Speaker 1` and `Speaker 2`, are meant to differ. */
const NUMBER = /\d/u;
/**
 * Whether two labels differ by one typing error: a letter too many, too few, another, or two swapped.
 *
 * @param a Folded label.
 * @param b Folded label.
 * @returns `false` for equal labels, for those with a number, and for those under five characters.
 */
export function sameButOne(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (NUMBER.test(a) || NUMBER.test(b))
        return false;
    if (short === long || short.length < SHORTEST || long.length - short.length > 1)
        return false;
    let from = 0;
    while (from < short.length && short[from] === long[from])
        from++;
    const rest = (text, skip) => text.slice(from + skip);
    if (long.length > short.length)
        return rest(short, 0) === rest(long, 1);
    if (rest(short, 1) === rest(long, 1))
        return true;
    return short[from] === long[from + 1] && short[from + 1] === long[from] && rest(short, 2) === rest(long, 2);
}
