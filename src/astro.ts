/** The Astro integration: the plugin for the Markdown processor in use, the stylesheet, messages in Astro's log. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isRecord, resolveOptions} from './options.js'
import {remarkInterview} from './remark.js'
import satteriInterview from './satteri.js'
import type {Options} from './types.js'
import {VERSION} from './version.js'

/** Options of the integration: those of the plugin, and whether pages get the stylesheet. */
export interface AstroOptions extends Options {
  /** Put `remark-interview/style.css` into every page. Default: `true`. */
  style?: boolean | null | undefined
}

/** What the integration uses of Astro's setup; declared here because nobody has to install Astro for it. */
export interface AstroSetup {
  readonly config: {
    readonly root?: {readonly pathname: string}
    readonly markdown?: {readonly processor?: {readonly name: string; readonly options: object}}
  }
  readonly logger: {warn(message: string): void; info(message: string): void}
  injectScript(stage: 'page-ssr', content: string): void
  updateConfig(config: object): unknown
}

/** An entry of Astro's `integrations`. */
export interface InterviewIntegration {
  name: string
  hooks: {'astro:config:setup': (setup: AstroSetup) => void}
}

/** So many characters of a line are shown with a message. */
const SHOWN = 60

/**
 * Make the integration.
 *
 * @param options Options of the plugin, and `style`.
 * @returns Integration. On setup it adds the plugin to Sätteri or unified, whichever Astro uses; it throws where the
 *   processor is another.
 * @throws {TypeError} For an option that is unknown or of a wrong form.
 */
export default function interview(options?: Readonly<AstroOptions> | null): InterviewIntegration {
  const {style, ...given} = options ?? {}
  if (style !== null && style !== undefined && typeof style !== 'boolean') {
    throw new TypeError(`Expected \`true\` or \`false\` for \`style\`, not \`${String(style)}\``)
  }

  resolveOptions(given)
  // Astro keeps converted collections until its configuration changes; an upgrade of the package has to change it too.
  const cacheKey = [VERSION, given.cacheKey].filter((part) => part !== null && part !== undefined).join(' ')
  const settled = {...given, cacheKey}
  return {
    name: 'remark-interview',
    hooks: {
      'astro:config:setup': (setup) => {
        addPlugin(settled, setup)
        if (style !== false) setup.injectScript('page-ssr', "import 'remark-interview/style.css'")
      }
    }
  }
}

function addPlugin(options: Readonly<Options>, setup: AstroSetup): void {
  const {config, logger} = setup
  const log = (message: VFileMessage, source: string): void => {
    const text = describe(message, source, config.root?.pathname)
    if (message.fatal === undefined) logger.info(text)
    else logger.warn(text)
  }

  const remarkPlugins = [[remarkInterview, options], remarkMessages(log)]
  const processor = config.markdown?.processor
  if (!processor) {
    setup.updateConfig({markdown: {remarkPlugins}})
    return
  }

  const lists: unknown = processor.options
  if (isRecord(lists) && Array.isArray(lists['mdastPlugins'])) {
    lists['mdastPlugins'].push(satteriInterview(options, log))
  } else if (isRecord(lists) && Array.isArray(lists['remarkPlugins'])) {
    lists['remarkPlugins'].push(...remarkPlugins)
  } else {
    throw new Error(
      `Expected Sätteri or unified as \`markdown.processor\`, not \`${processor.name}\`: it takes neither \`mdastPlugins\` nor \`remarkPlugins\``
    )
  }
}

/** A remark plugin that logs what ours has found: Astro shows no messages. */
function remarkMessages(log: (message: VFileMessage, source: string) => void) {
  return () => (_tree: unknown, file: VFile) => {
    for (const message of file.messages) {
      if (message.source === 'remark-interview') log(message, String(file))
    }
  }
}

/** A message in one line. Lines are quoted, not counted: collections count from the end of the front matter. */
function describe({file, line, reason, ruleId}: VFileMessage, source: string, root: string | undefined): string {
  const path = root !== undefined && file?.startsWith(root) ? file.slice(root.length) : file
  const quoted = line === undefined ? '' : (source.split('\n')[line - 1] ?? '').trim()
  const shown = quoted.length > SHOWN ? quoted.slice(0, SHOWN) + '…' : quoted
  return `${path ? path + ': ' : ''}${reason} (${ruleId ?? ''})${shown === '' ? '' : `, in “${shown}”`}`
}
