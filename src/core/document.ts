/** A document as all stages see it. */
import type {Root} from 'mdast'
import {isTextBlock, type Block, type TextBlock} from './blocks.js'
import {readContents, type Contents} from './contents.js'
import type {Label} from './label.js'
import {readLabels} from './labels.js'
import {lexiconOf, type Lexicon} from './lexicon.js'
import {readForms, type Forms} from './forms.js'
import {judge, type Judged} from './name.js'
import {settle} from './settle.js'
import {SAMPLE} from './tongues.js'

/** Characters of front matter that are read: names stand in few words, and megabytes take minutes. */
const MATTER = 20_000

/** What the front matter of a document says. */
export interface MatterText {
  /** Its title; empty where it has none. */
  title: string
  /** All its values, the title among them, one a line. */
  values: string
}

/** What a document is made of, and what is known of it from outside. */
export interface Document extends Contents {
  /** The tree, with the same nodes whenever they are read. */
  root: Root
  /** Word lists of its languages. */
  readonly lexicon: Lexicon
  /** Labels of one of its blocks, in order, whatever they name; read when first asked for. */
  labelsOf: (block: TextBlock) => readonly Label[]
  /** What the speaker part of one of its labels is; `null` where it cannot be a label. Most recur, and are judged once. */
  judge: (speaker: string) => Judged | null
  /** Blocks that could be questions without a label. */
  readonly forms: Forms
  /** Values of the front matter, one a line. */
  readonly matter: string
  /** Title in the front matter; empty where it has none. */
  readonly title: string
  /** Markdown source, for positions inside text. */
  source: string | undefined
}

/**
 * Read a document.
 *
 * @param root Tree.
 * @param matter Gives what the front matter says; asked for once, or not at all.
 * @param source Markdown source, where there is one.
 * @returns The document.
 */
export function readDocument(root: Root, matter: () => MatterText, source: string | undefined): Document {
  return new ReadDocument(root, matter, source)
}

class ReadDocument implements Document {
  readonly root: Root
  readonly blocks: readonly Block[]
  readonly marked: boolean
  readonly bounded: boolean
  readonly source: string | undefined
  readonly labelsOf: Document['labelsOf']
  readonly #judged = new Map<string, Judged | null>()
  readonly #readMatter: () => MatterText
  #matter: MatterText | undefined
  #lexicon: Lexicon | undefined
  #forms: Forms | undefined

  constructor(root: Root, matter: () => MatterText, source: string | undefined) {
    this.root = settle(root)
    const {blocks, marked, bounded} = readContents(this.root, source)
    this.blocks = blocks
    this.marked = marked
    this.bounded = bounded
    const labels: Array<readonly Label[]> = []
    this.labelsOf = (block) => (labels[block.order] ??= readLabels(block))
    this.#readMatter = matter
    this.source = source
  }

  judge(speaker: string): Judged | null {
    let judged = this.#judged.get(speaker)
    if (judged === undefined) {
      judged = judge(speaker, this.lexicon)
      this.#judged.set(speaker, judged)
    }

    return judged
  }

  get matter(): string {
    return this.#said.values
  }

  get title(): string {
    return this.#said.title
  }

  get forms(): Forms {
    return (this.#forms ??= readForms(this.blocks))
  }

  get lexicon(): Lexicon {
    return (this.#lexicon ??= lexiconOf(opening(this.blocks)))
  }

  get #said(): MatterText {
    if (this.#matter) return this.#matter
    const {title, values} = this.#readMatter()
    return (this.#matter = {title: title.slice(0, MATTER), values: values.slice(0, MATTER)})
  }
}

/** As much of a document's text as tells its languages. */
function opening(blocks: readonly Block[]): string {
  const texts: string[] = []
  let length = 0
  for (const block of blocks) {
    const text = isTextBlock(block) ? block.text : ''
    texts.push(text)
    length += text.length + 1
    if (length > SAMPLE) break
  }

  return texts.join('\n')
}
