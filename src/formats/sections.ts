/** A document as the tree of sections that its headings make, which is how XML formats are built. */
import type {Heading, Nodes, Parents, Root} from 'mdast'

/** A heading and what stands under it. */
export interface Section {
  /** `null` for a part that no heading opens. */
  heading: Heading | null
  /** Whether the section is an interview. */
  interview: boolean
  /** Blocks before the first section inside. */
  blocks: Nodes[]
  sections: Section[]
}

/** Nodes that are no part of the text where they stand. */
const ELSEWHERE: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition', 'toml', 'yaml'])

/** Nodes that hold blocks and mean something by it; every other one is looked through. */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'heading',
  'interviewTurn',
  'leafDirective',
  'list',
  'paragraph',
  'table'
])

/**
 * Divide a document.
 *
 * @param root Document.
 * @returns The whole; every block is in one section. Front matter and definitions are left out.
 */
export function sectionsOf(root: Root): Section {
  const whole = sectionOf(null, false)
  fill(whole, root.children)
  return whole
}

function sectionOf(heading: Heading | null, interview: boolean): Section {
  return {heading, interview, blocks: [], sections: []}
}

function fill(whole: Section, nodes: readonly Nodes[]): void {
  const open = [whole]
  const last = (): Section => open.at(-1) ?? whole
  for (const node of lookedThrough(nodes)) {
    if (node.type === 'heading') {
      while (open.length > 1 && (last().heading?.depth ?? 0) >= node.depth) open.pop()
      const section = sectionOf(node, false)
      last().sections.push(section)
      open.push(section)
    } else if (node.type === 'interview') {
      const section = sectionOf(null, true)
      fill(section, node.children)
      last().sections.push(section)
    } else behind(last()).blocks.push(node)
  }
}

/** Where the next block goes: behind a section inside, in a part of its own. */
function behind(section: Section): Section {
  const inner = section.sections.at(-1)
  if (!inner) return section
  if (inner.heading === null && !inner.interview) return inner
  const part = sectionOf(null, false)
  section.sections.push(part)
  return part
}

/** Blocks, headings and interviews, also those inside containers of other plugins. */
function lookedThrough(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (ELSEWHERE.has(node.type)) return []
    return isContainer(node) ? lookedThrough(node.children) : [node]
  })
}

function isContainer(node: Nodes): node is Extract<Nodes, Parents> {
  return 'children' in node && node.type !== 'interview' && !BLOCKS.has(node.type)
}
