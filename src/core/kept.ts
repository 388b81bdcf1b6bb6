/** What follows from an object, worked out when first asked for and kept as long as the object is. */

/**
 * Keep what follows from objects with them.
 *
 * @param make Works it out from an object alone; never gives `undefined`.
 * @returns The same, worked out once for each object.
 */
export function keptWith<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const kept = new WeakMap<K, V>()
  return (of) => {
    let value = kept.get(of)
    if (value === undefined) {
      value = make(of)
      kept.set(of, value)
    }

    return value
  }
}
