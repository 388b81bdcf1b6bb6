/** The text as the reader writes it. */

/**
 * Show a line.
 *
 * @param area Field with the text.
 * @param line Line, from 1.
 */
export function showLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  area.focus({preventScroll: true})
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  area.scrollTop = heightOf(area, lines.slice(0, line - 1).join('\n')) - area.clientHeight / 3
  area.scrollIntoView({block: 'nearest'})
}

/** How high a text is in the field: its lines are folded, and only the browser knows where. */
function heightOf(area: HTMLTextAreaElement, text: string): number {
  const mirror = document.createElement('textarea')
  mirror.className = area.className
  mirror.tabIndex = -1
  mirror.style.cssText = `position:absolute;visibility:hidden;height:0;min-height:0;width:${area.clientWidth}px`
  mirror.value = text
  area.after(mirror)
  const height = mirror.scrollHeight
  mirror.remove()
  return height
}
