/** A Sätteri plugin: wide tables scroll, so a keyboard has to reach them. */
export const reachableTables = {
  name: 'reachable-tables',
  element: {
    filter: ['table'],
    visit(node, context) {
      context.setProperty(node, 'tabIndex', 0)
    }
  }
}
