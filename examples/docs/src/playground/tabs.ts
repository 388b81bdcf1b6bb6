/** Tabs, as the ARIA Authoring Practices describe them: one stop of the Tab key, arrows between tabs. */

/** Where each key leads, from the place of the tab in focus. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1
}

/**
 * Make tabs work.
 *
 * @param list The list of tabs; each names its panel by `aria-controls`.
 * @param onSelect Called with the id of a tab that was chosen.
 * @returns Chooses a tab by its id.
 */
export function startTabs(list: HTMLElement, onSelect: (id: string) => void): (id: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]

  const select = (id: string): void => {
    for (const tab of tabs) {
      const chosen = tab.id === id
      tab.setAttribute('aria-selected', String(chosen))
      tab.tabIndex = chosen ? 0 : -1
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = !chosen
    }

    onSelect(id)
  }

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab.id))
    tab.addEventListener('keydown', (event) => {
      const next = tabs[MOVES[event.key]?.(index, tabs.length) ?? -1]
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      next.focus()
      next.scrollIntoView({block: 'nearest', inline: 'nearest'})
      select(next.id)
    })
  }

  return select
}
