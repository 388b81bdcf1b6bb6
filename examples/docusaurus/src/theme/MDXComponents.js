import useBrokenLinks from '@docusaurus/useBrokenLinks'
import MDXComponents from '@theme-original/MDXComponents'

export default {...MDXComponents, div: Division}

/** A turn is a `div` with a speaker. Its id is made known to the check of links; answers become cards. */
function Division(props) {
  const {collectAnchor} = useBrokenLinks()
  if (props['data-speaker'] === undefined) return <div {...props} />
  collectAnchor(props.id)
  if (props['data-kind'] !== 'answer') return <div {...props} />
  return <div {...props} className={props.className + ' card padding--md margin-bottom--md'} />
}
