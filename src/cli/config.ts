/** Configurations and files of speakers: where they are, what may be in them. */
import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {lilconfig} from 'lilconfig'
import {parse} from 'yaml'
import {isRecord, resolveOptions} from '../options.js'
import type {DeclaredSpeaker, Options} from '../types.js'
import {decode} from './decode.js'
import {Failure, reasonOf} from './failure.js'

/** What a configuration says. */
export interface Config {
  /** Options of the plugin. */
  options: Options
  /** remark plugins to use before ours. */
  plugins: OwnPlugin[]
  /** Settings of `remark-stringify`. */
  settings: Record<string, unknown>
  /** Absolute path of the file; `null` without one. */
  path: string | null
}

/** A remark plugin of the user's. */
export interface OwnPlugin {
  name: string
  options: unknown
  /** Absolute path of the folder from which the name is resolved. */
  from: string
}

const NAME = 'remark-interview'
/** Names of configurations, in the order in which they count in a folder. */
export const PLACES: readonly string[] = [
  `.${NAME}rc`,
  `.${NAME}rc.json`,
  `.${NAME}rc.yaml`,
  `.${NAME}rc.yml`,
  'package.json'
]
const NONE: Readonly<Config> = {options: {}, plugins: [], settings: {}, path: null}

/**
 * Make a finder of configurations.
 *
 * @param chosen Path of the configuration, `false` for none, `null` for the nearest to each file.
 * @param cwd Absolute path from which a chosen one is resolved.
 * @returns Function from a folder's absolute path to the configuration of its files. It throws a `Failure` for one that
 *   cannot be read or is wrong. What was found is remembered.
 */
export function configFinder(chosen: string | false | null, cwd: string): (folder: string) => Promise<Config> {
  if (chosen === false) return () => Promise.resolve(NONE)
  const searcher = lilconfig(NAME, {
    searchPlaces: [...PLACES],
    loaders: {'.json': load, '.yaml': load, '.yml': load, noExt: load}
  })
  const checked = new Map<string, Config>()
  const fail = (error: unknown): never => {
    throw error instanceof Failure ? error : new Failure(`Cannot read \`${chosen ?? cwd}\`: ${reasonOf(error)}`)
  }

  return async (folder) => {
    const found =
      chosen === null ? await searcher.search(folder) : await searcher.load(resolve(cwd, chosen)).catch(fail)
    if (!found || found.isEmpty === true) return NONE
    const known = checked.get(found.filepath)
    if (known) return known
    const own: unknown = found.config
    const config = checkConfig(own, found.filepath)
    checked.set(found.filepath, config)
    return config
  }
}

/**
 * Read a file of declared speakers.
 *
 * @param path Path of a YAML or JSON file: labels with names or with speakers, as `speakers` in the front matter, or the
 *   fields `speakers`, `interviewer` and `interviewee` themselves.
 * @param cwd Absolute path from which it is resolved.
 * @returns Options with what it declares.
 * @throws {Failure} Where it cannot be read or is wrong.
 */
export async function readSpeakers(path: string, cwd: string): Promise<Options> {
  let content: string
  try {
    content = decode(await readFile(resolve(cwd, path))).text
  } catch (error) {
    throw new Failure(`Cannot read \`${path}\`: ${reasonOf(error)}`)
  }

  const value: unknown = load(path, content)
  const own = isRecord(value) && FIELDS.some((field) => field in value) ? value : {speakers: value}
  const unknown = Object.keys(own).find((key) => !FIELDS.includes(key))
  if (unknown !== undefined)
    throw new Failure(`Unexpected \`${unknown}\` in \`${path}\`, expected ${FIELDS.join(', ')}`)
  return checkOptions(own, path)
}

/** Fields of the options that say who speaks. */
const FIELDS = ['speakers', 'interviewer', 'interviewee']

/**
 * Put options together.
 *
 * @param first Options that come first.
 * @param second Options that fill in what is left open.
 * @returns Both. Speakers and the house style are merged entry by entry, everything else is taken whole.
 */
export function mergeOptions(first: Readonly<Options>, second: Readonly<Options>): Options {
  const merged = {...second, ...first}
  if (first.labels && second.labels) merged.labels = {...second.labels, ...first.labels}
  if (first.speakers && second.speakers) {
    merged.speakers = {...byLabel(second.speakers), ...byLabel(first.speakers)}
  }

  return merged
}

function byLabel(
  speakers: NonNullable<Options['speakers']>
): Readonly<Record<string, string | Readonly<DeclaredSpeaker>>> {
  if (!isList(speakers)) return speakers
  return Object.fromEntries(speakers.map((one) => [typeof one === 'string' ? one : one.name, one]))
}

function isList<T>(value: object | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** Aliases that would grow without end throw. */
function load(path: string, content: string): unknown {
  try {
    return path.endsWith('.json') ? JSON.parse(content) : parse(content, {maxAliasCount: 50, logLevel: 'error'})
  } catch (error) {
    throw new Failure(`Cannot read \`${path}\`: ${reasonOf(error).split('\n')[0] ?? ''}`)
  }
}

function checkConfig(own: unknown, path: string): Config {
  // A file of comments alone.
  if (own === null) return {...NONE, path}
  if (!isRecord(own)) throw new Failure(`Expected an object in \`${path}\``)
  const {plugins = [], settings = {}, ...options} = own
  if (!isRecord(settings)) throw new Failure(`Expected an object for \`settings\` in \`${path}\``)
  if (!Array.isArray(plugins)) throw new Failure(`Expected a list for \`plugins\` in \`${path}\``)
  const read = plugins.map((plugin: unknown): OwnPlugin => {
    const pair: readonly unknown[] = Array.isArray(plugin) ? plugin : [plugin]
    const [name, options] = pair
    if (typeof name !== 'string') throw new Failure(`Expected names of packages for \`plugins\` in \`${path}\``)
    return {name, options, from: dirname(path)}
  })
  return {options: checkOptions(options, path), plugins: read, settings, path}
}

function checkOptions(given: object, path: string): Options {
  try {
    resolveOptions(given)
    return given
  } catch (error) {
    throw new Failure(`In \`${path}\`: ${reasonOf(error)}`)
  }
}
