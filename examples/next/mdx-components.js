/** Elements of MDX documents are rendered as they are. Next.js asks for this file. */
export function useMDXComponents() {
  return {}
}
