/** The rendered result, in a document of its own in which nothing runs. */

/** The frame. */
export interface Frame {
  /** Show sanitised HTML. */
  show: (html: string) => void
  /** Set layout and theme; empty for the default of each. */
  dress: (layout: string, theme: string) => void
}

/**
 * Take over the frame.
 *
 * @param frame Frame without scripts, of the page's own origin.
 * @returns The frame.
 */
export function startFrame(frame: HTMLIFrameElement): Frame {
  let shown = ''
  let dressed = {layout: '', theme: ''}

  const paint = (): void => {
    const page = frame.contentDocument
    if (!page?.body) return
    page.body.innerHTML = shown
    page.documentElement.lang = document.documentElement.lang
    clothe()
  }

  const clothe = (): void => {
    const page = frame.contentDocument
    if (!page?.body) return
    page.body.dataset['layout'] = dressed.layout
    page.documentElement.dataset['theme'] = dressed.theme || (document.documentElement.dataset['theme'] ?? 'light')
  }

  frame.addEventListener('load', paint)
  new MutationObserver(clothe).observe(document.documentElement, {attributeFilter: ['data-theme']})
  return {
    show: (html) => {
      if (html === shown) return
      shown = html
      paint()
    },
    dress: (layout, theme) => {
      dressed = {layout, theme}
      clothe()
    }
  }
}
