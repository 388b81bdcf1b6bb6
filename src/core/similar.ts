/** Likeness of labels, for typing errors. */

/** Labels shorter than this differ by one letter too easily: `Dan` and `Don` are two people. */
const SHORTEST = 5
/** Numbered voices, `Speaker 1` and `Speaker 2`, are meant to differ. */
const NUMBER = /\d/u

/**
 * Whether two labels differ by one typing error: a letter too many, too few, another, or two swapped.
 *
 * @param a Folded label.
 * @param b Folded label.
 * @returns `false` for equal labels, for those with a number, and for those under five characters.
 */
export function sameButOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (NUMBER.test(a) || NUMBER.test(b)) return false
  if (short === long || short.length < SHORTEST || long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  const rest = (text: string, skip: number): string => text.slice(from + skip)
  if (long.length > short.length) return rest(short, 0) === rest(long, 1)
  if (rest(short, 1) === rest(long, 1)) return true
  return short[from] === long[from + 1] && short[from + 1] === long[from] && rest(short, 2) === rest(long, 2)
}

/**
 * Find the labels that differ from one by one typing error, among many.
 *
 * @param labels Folded labels, each once.
 * @returns Function from one of them to those that differ from it so, in the order given.
 */
export function likeness(labels: readonly string[]): (label: string) => string[] {
  const places = new Map(labels.map((label, place) => [label, place]))
  const lacking = new Map<string, string[]>()
  for (const label of labels) {
    for (const form of lackingOne(label)) {
      const same = lacking.get(form)
      if (same) same.push(label)
      else lacking.set(form, [label])
    }
  }

  return (label) => {
    const near = new Set(lackingOne(label).flatMap((form) => lacking.get(form) ?? []))
    return [...near]
      .filter((other) => sameButOne(label, other))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  }
}

/** A label and all that is left of it without one character: labels one error apart have a form in common. */
function lackingOne(label: string): string[] {
  if (label.length < SHORTEST || NUMBER.test(label)) return []
  const forms = new Set([label])
  for (let at = 0; at < label.length; at++) forms.add(label.slice(0, at) + label.slice(at + 1))
  return [...forms]
}
