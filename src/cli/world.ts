/** What the command line works with; `process` is known only to the entry. */
import type {Writable} from 'node:stream'

/** Streams, machine and arguments of a run. */
export interface World {
  args: readonly string[]
  version: string
  /** Absolute path of the working folder. */
  cwd: string
  /** Number of cores. */
  cores: number
  /** Path of the stylesheet. */
  stylesheet: string
  /** URL of the file that workers run. */
  worker: string
  stdin: {
    /** Read all; it throws a `Failure` for more than so many bytes, and an error when the user interrupts. */
    read: (most: number) => Promise<Uint8Array>
    terminal: boolean
  }
  stdout: Stream
  stderr: Stream
  /** Aborted when the user interrupts; the reason is the exit code. */
  signal: AbortSignal
}

/** A stream to write to. */
export interface Stream {
  /** Write, and wait while the reader is slow; what nobody reads any more is dropped. It throws a `Failure`. */
  write: (data: string | Uint8Array) => Promise<void>
  /** Whether the reader has gone, as `head` does. */
  closed: () => boolean
  terminal: boolean
  /** Whether colours are wanted where no flag says so. */
  color: boolean
  stream: Writable
}
