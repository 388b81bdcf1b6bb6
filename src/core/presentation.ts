/** What each turn shows: its anchor, its kind, its speakers, and how its label names them. */
import {anchorsOf, type AnchorSettings} from './anchors.js'
import type {Document} from './document.js'
import type {MarkedTurn} from './markup.js'
import {commonRole, kindOfTurn} from './roles.js'
import {speakersOf, type Cast, type Member} from './speakers.js'
import {takenIds} from './taken.js'
import type {Extent} from './turns.js'
import {isSafeUrl} from './url.js'
import {wordsOf} from './words.js'

/** How labels and times are shown. */
export interface Presentation {
  names: 'as-written' | 'first' | 'always'
  link: 'anchor' | 'url' | false
  /** URL of the recording, `null` for none. */
  media: string | null
}

/**
 * Give each turn its speakers, kind, anchor, time and what its label shows.
 *
 * @param extents Turns in order.
 * @param document The document.
 * @param cast The cast, with roles.
 * @param anchors How to make ids.
 * @param presentation How labels and times are shown.
 * @returns One marked turn per extent.
 */
export function present(
  extents: readonly Extent[],
  document: Document,
  cast: Cast,
  anchors: AnchorSettings,
  presentation: Presentation
): MarkedTurn[] {
  const speaking = extents.map((extent) => speakersOf(extent, cast))
  const ids = anchorsOf(
    extents.map((extent, index) => ({
      labels: labelsOf(extent, speaking[index] ?? []),
      text: anchors.from === 'text' ? wordsOf(extent, document.blocks) : ''
    })),
    anchors,
    takenIds(document.root)
  )
  const introduced = new Set<Member>()
  const places = new Map(cast.members.map((member, place) => [member, place]))
  return extents.map((extent, index) => {
    const own = speaking[index] ?? []
    const single = own.length === 1 ? own[0] : undefined
    const id = ids[index] ?? null
    const fresh = single !== undefined && !introduced.has(single)
    if (single) introduced.add(single)
    return {
      extent,
      id,
      speakers: own.map((member) => member.id),
      role: commonRole(own),
      kind: kindOfTurn(own, extent, speaking[index + 1] ?? []),
      seconds: extent.label?.time?.seconds ?? null,
      voice: single ? (places.get(single) ?? -1) + 1 : null,
      href: hrefOf(presentation.link, id, single),
      title: extent.label?.kind === 'initials' && single?.resolved === true ? single.name : null,
      spellOut: presentation.names === 'always' || (presentation.names === 'first' && fresh),
      name: single?.resolved === true ? single.name : null,
      initials: single?.initials ?? null
    }
  })
}

/** Labels from which a turn's anchor is made: all of its one speaker, or the one it bears. */
function labelsOf({label}: Extent, members: readonly Member[]): readonly string[] {
  const [member] = members
  if (member && members.length === 1) return member.labels
  return label ? [label.speaker] : []
}

function hrefOf(link: Presentation['link'], id: string | null, member: Member | undefined): string | null {
  const url = member?.fields['url']
  if (link === 'url' && typeof url === 'string' && isSafeUrl(url)) return url
  return link === false || id === null ? null : '#' + id
}
