/**
 * Measure how many of some things pass a test.
 *
 * @param items Things.
 * @param test The test.
 * @returns Share that passes, 0 to 1; 0 for no things.
 */
export function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  let passed = 0
  for (const item of items) if (test(item)) passed++
  return items.length === 0 ? 0 : passed / items.length
}

/**
 * Whether enough of some things pass a test; it is asked no further than that takes.
 *
 * @param items Things.
 * @param test The test; gets an item and its 0-based place.
 * @param least Share that has to pass, above 0.
 * @returns `false` for no things.
 */
export function isShare<T>(items: readonly T[], test: (item: T, index: number) => boolean, least: number): boolean {
  let failed = 0
  for (const [index, item] of items.entries()) {
    if (!test(item, index) && items.length - ++failed < items.length * least) return false
  }

  return items.length > 0
}
