/** Nothing that was given may be changed: what is frozen throws where it is. */

/**
 * Freeze a value and all it holds.
 *
 * @param value Tree, options, or anything.
 * @returns The value.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const entry of Object.values(value)) deepFreeze<unknown>(entry)
  return value
}
