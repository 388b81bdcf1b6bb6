/** The one thing that there is. */

/**
 * The item of a list that has one alone.
 *
 * @param items Any list.
 * @returns Its item; `undefined` where there is none, or more than one.
 */
export function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}
