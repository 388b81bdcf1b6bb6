/**
 * Measure how many of some things pass a test.
 *
 * @param items Things.
 * @param test The test.
 * @returns Share that passes, 0 to 1; 0 for no things.
 */
export function share(items, test) {
    return items.length === 0 ? 0 : items.filter((item) => test(item)).length / items.length;
}
