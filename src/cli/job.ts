/** What passes between the command line and whoever converts, perhaps in another thread: plain data. */
import type {InterviewModel, Options, Report} from '../types.js'
import type {SourceKind} from './flags.js'
import type {FormatName} from './formats.js'
import type {Message} from './messages.js'

/** What is made of each input: the format asked for, Markdown in its place, findings, an explanation, figures. */
export type Mode = 'convert' | 'write' | 'check' | 'explain' | 'stats'

/** How to convert; the same for every input. */
export interface Job {
  mode: Mode
  to: FormatName
  /** How to read; `null`: by extension. */
  from: SourceKind | null
  /** Options of the plugin from flags; they come before those of the configuration. */
  options: Options
  /** remark plugins of the user's, by name. */
  plugins: string[]
  /** Path of the configuration, `false` for none, `null` for the nearest. */
  config: string | false | null
  /** Path of the stylesheet. */
  style: string
  /** Absolute path from which names of plugins and relative paths are resolved. */
  cwd: string
  /** Size in bytes up to which inputs are read. */
  maxBytes: number
}

/** One input. */
export interface Task {
  /** As given; `-` is standard input. */
  path: string
  /** Absolute path; `null` for standard input. */
  at: string | null
  /** The document, where it has been read already. */
  bytes: Uint8Array | null
  /** Why there is nothing to read; `null` where there is. */
  problem: string | null
}

/** What came of one input. */
export interface Result {
  path: string
  /** Why it could not be read or converted, as a sentence; `null` where it could. */
  failure: string | null
  messages: Message[]
  /** `null` where there is nothing to write: it failed, is not to change, or is not asked for. */
  output: string | Uint8Array | null
  interview: InterviewModel | null
  report: Report | null
}
