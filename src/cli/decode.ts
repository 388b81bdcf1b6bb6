/** Bytes of a file as text, and back: UTF-8 and UTF-16, with or without a byte order mark. */
import {Failure} from './failure.js'

/** A decoded file. */
export interface Decoded {
  /** Text without a byte order mark. */
  text: string
  encoding: Encoding
  /** Whether a byte order mark opened the file. */
  marked: boolean
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes that are looked at where no mark tells UTF-16. */
const SAMPLE = 512
/** Share of null bytes on one side from which on text is UTF-16: Latin text has them in every character. */
const NULLS = 0.4
const MARK = '\uFEFF'
const REPLACEMENT = '\uFFFD'

/**
 * Decode a file.
 *
 * @param bytes The file.
 * @returns Its text and how it was written.
 * @throws {Failure} For bytes that are neither UTF-8 nor UTF-16, with the 0-based offset of the first.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = decodeAs(bytes, encoding)
  const marked = text.startsWith(MARK)
  return {text: marked ? text.slice(1) : text, encoding, marked}
}

/**
 * Encode text the way a file was written.
 *
 * @param text Text without a byte order mark.
 * @param like Encoding and mark.
 * @returns Bytes.
 */
export function encode(text: string, {encoding, marked}: Readonly<Pick<Decoded, 'encoding' | 'marked'>>): Uint8Array {
  const whole = marked ? MARK + text : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = Buffer.from(whole, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const half = sample.length / 2
  const nulls = (side: number): number => sample.filter((byte, index) => byte === 0 && index % 2 === side).length / half
  if (half >= 2 && nulls(1) > NULLS && nulls(0) === 0) return 'utf-16le'
  return half >= 2 && nulls(0) > NULLS && nulls(1) === 0 ? 'utf-16be' : 'utf-8'
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    if (encoding !== 'utf-8') throw new Failure(`it is not valid ${encoding.toUpperCase()}`)
    const offset = firstInvalid(bytes)
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    throw new Failure(`it is not UTF-8: byte 0x${byte} at offset ${String(offset)}; convert it to UTF-8 first`)
  }
}

/** Offset of the first byte that a lenient decoder replaces; a replacement character of the file's own is none. */
function firstInvalid(bytes: Uint8Array): number {
  const parts = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes).split(REPLACEMENT)
  let offset = 0
  for (const part of parts) {
    offset += Buffer.byteLength(part)
    const own = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!own) return offset
    offset += REPLACEMENT_LENGTH
  }

  return offset
}

/** Bytes of U+FFFD in UTF-8. */
const REPLACEMENT_LENGTH = 3
