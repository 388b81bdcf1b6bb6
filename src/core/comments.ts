/** Comments, in HTML and in MDX: those by which an author bounds an interview, and others, which show nothing. */
import type {Nodes} from 'mdast'

const COMMENT = /^\s{0,3}<!--[^]*-->\s*$/u
/** `<!-- interview -->`, and in MDX an expression that is only the comment. */
const OPEN = /^(?:<!--\s{0,8}interview\s{0,8}-->|\/\*\s{0,8}interview\s{0,8}\*\/)$/iu
const CLOSE = /^(?:<!--\s{0,8}\/interview\s{0,8}-->|\/\*\s{0,8}\/interview\s{0,8}\*\/)$/iu

/** Whether raw HTML is a comment and nothing else. */
export function isComment(html: string): boolean {
  return html.includes('<!--') && COMMENT.test(html)
}

/** Whether a node is the comment behind which an interview stands. */
export function opensInterview(node: Nodes): boolean {
  return OPEN.test(commentOf(node))
}

/** Whether a node is the comment before which an interview ends. */
export function closesInterview(node: Nodes): boolean {
  return CLOSE.test(commentOf(node))
}

/** What may be a comment; empty for other nodes. */
function commentOf(node: Nodes): string {
  if (node.type === 'html') return node.value.trim()
  const other: {type: string; value?: unknown} = node
  return other.type === 'mdxFlowExpression' && typeof other.value === 'string' ? other.value.trim() : ''
}
