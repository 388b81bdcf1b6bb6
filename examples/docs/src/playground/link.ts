/** Text and settings in the fragment of a link, which browsers do not send to servers. */

/** What a link carries. */
export interface Shared {
  text: string
  /** Values of the form, by name; those that are not at their default. */
  values: Record<string, string>
}

/** In front of what is packed: the version of the form, should it ever change. */
const MARK = '#1.'

/**
 * Pack.
 *
 * @param shared What to carry.
 * @returns Fragment, with `#`.
 */
export async function toFragment(shared: Shared): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify([shared.text, shared.values]))
  const packed = await through(json, new CompressionStream('deflate-raw'))
  const binary = Array.from(packed, (byte) => String.fromCharCode(byte)).join('')
  return MARK + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * Unpack.
 *
 * @param fragment Fragment, with `#`.
 * @returns What it carries; `null` where it is no such fragment.
 */
export async function fromFragment(fragment: string): Promise<Shared | null> {
  if (!fragment.startsWith(MARK)) return null
  try {
    const binary = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const json = await through(packed, new DecompressionStream('deflate-raw'))
    return read(JSON.parse(new TextDecoder().decode(json)))
  } catch {
    // Cut off or changed on its way.
    return null
  }
}

function read(value: unknown): Shared | null {
  if (!Array.isArray(value)) return null
  const [text, values]: unknown[] = value
  if (typeof text !== 'string' || typeof values !== 'object' || values === null) return null
  return {text, values: Object.fromEntries(Object.entries(values).filter(([, one]) => typeof one === 'string'))}
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
