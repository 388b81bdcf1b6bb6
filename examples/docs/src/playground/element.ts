/** Elements in one call. */

/**
 * Make an element.
 *
 * @param name Name of the element.
 * @param attributes Attributes; those that are `null` are left out.
 * @param children Elements and texts.
 * @returns The element. Texts are texts: nothing in them is markup.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(key, value)
  }

  made.append(...children)
  return made
}
