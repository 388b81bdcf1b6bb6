/** What an author declares beside names, as plain data: whatever gave it, it can be written as JSON and holds no trap. */

/** Values in one field; more is an attack: aliases of YAML share values, and make thousands of millions of few lines. */
const MOST = 1000
/** Levels of one field. */
const DEEPEST = 20
/** Keys that JavaScript knows. */
const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Copy a value.
 *
 * @param value Field of a speaker.
 * @returns A copy as JSON would give it, without keys such as `__proto__`; `undefined` for what is no data, is too much
 *   or holds itself.
 */
export function plainData(value: unknown): unknown {
  const budget = {left: MOST}
  const copy = copyOf(value, budget, DEEPEST)
  return budget.left < 0 ? undefined : copy
}

/** Whether a key may name a field. */
export function isSafeKey(key: string): boolean {
  return !UNSAFE.includes(key)
}

function copyOf(value: unknown, budget: {left: number}, levels: number): unknown {
  if (levels === 0) budget.left = -1
  if (--budget.left < 0) return undefined
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value)) return value.map((entry: unknown) => copyOf(entry, budget, levels - 1) ?? null)
  const entries: Array<[string, unknown]> = []
  for (const [key, entry] of Object.entries(value)) {
    const copy = isSafeKey(key) ? copyOf(entry, budget, levels - 1) : undefined
    if (copy !== undefined) entries.push([key, copy])
  }

  return Object.fromEntries(entries)
}
