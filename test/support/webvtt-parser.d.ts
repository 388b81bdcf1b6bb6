/** The part of `webvtt-parser` that tests use; the package brings no types. */
declare module 'webvtt-parser' {
  export interface CueNode {
    type: string
    name?: string
    value?: string
    children?: CueNode[]
  }

  interface VttCue {
    id: string
    startTime: number
    endTime: number
    text: string
    tree: CueNode
  }

  interface Parsed {
    cues: VttCue[]
    errors: Array<{message: string; line: number; col?: number}>
  }

  const parser: {
    WebVTTParser: new (entities: Record<string, string>) => {
      parse: (input: string, mode: 'captions' | 'subtitles' | 'metadata') => Parsed
    }
  }
  export default parser
}
