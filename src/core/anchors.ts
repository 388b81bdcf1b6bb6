/** Ids for turns, unique in the document. */
import {numberedVoice} from './cast.js'
import {slugOf} from './slug.js'
import {bare, codePoints} from './text.js'

/** How ids are made. */
export interface AnchorSettings {
  from: 'speaker' | 'text' | false
  prefix: string
}

/** What an id is made from. */
export interface AnchorSource {
  /** Labels of the turn's speakers, all that are known, shortest decides; empty for a turn without one. */
  labels: readonly string[]
  /** First words of the turn. */
  text: string
}

/** Words that make an id from text: enough to be told apart, few enough to be read. */
const WORDS = 6
/** What could be a property of `document`, such as `location`: an element of that id takes its place. Near miss: `why-not`. */
const PROPERTY = /^\w+$/u
/** A slug without hyphens at its ends: `why-not` of `-why-not-`. */
const WITHOUT_EDGES = /[^-]+(?:-+[^-]+)*/u

/**
 * Make ids.
 *
 * @param sources Turns in order.
 * @param settings How to make them.
 * @param taken Ids that stand in the document already.
 * @returns An id per turn, `null` where anchors are off.
 */
export function anchorsOf(
  sources: readonly AnchorSource[],
  settings: AnchorSettings,
  taken: ReadonlySet<string>
): Array<string | null> {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  // Few speakers take many turns.
  const slugs = new Map<readonly string[], string>()
  const slugOfLabels = (labels: readonly string[]): string => {
    const slug = slugs.get(labels) ?? fromLabels(labels)
    slugs.set(labels, slug)
    return slug
  }

  return sources.map(({labels, text}) => {
    if (settings.from === false) return null
    const base = settings.prefix + ((settings.from === 'text' && fromText(text)) || slugOfLabels(labels))
    const numbered = settings.from === 'speaker' || PROPERTY.test(base)
    let count = counts.get(base) ?? 0
    let id: string
    do {
      count++
      id = numbered || count > 1 ? `${base}-${count}` : base
    } while (used.has(id))
    counts.set(base, count)
    used.add(id)
    return id
  })
}

function fromLabels(labels: readonly string[]): string {
  const voices = new Set(labels.map((label) => numberedVoice(bare(label))))
  const [voice] = voices
  if (labels.length > 1 && voices.size === 1 && voice) return slugOf(voice)
  const [shortest] = [...labels].sort((a, b) => codePoints(a) - codePoints(b))
  return (shortest !== undefined && slugOf(shortest)) || 'turn'
}

/** Slug of the first words; empty where they hold no letter. */
function fromText(text: string): string {
  const words = text.split(/\s+/u).slice(0, WORDS).join(' ')
  return WITHOUT_EDGES.exec(slugOf(words.slice(0, 60)))?.[0] ?? ''
}
