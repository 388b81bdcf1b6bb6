/** What Vite can import beside code. */
declare module '*?raw' {
  const text: string
  export default text
}
