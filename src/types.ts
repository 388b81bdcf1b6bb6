/** Nodes, model, options and report: every shape that passes between files or to the outside. */
import type {BlockContent, Data, DefinitionContent, Parent, PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import type {} from 'vfile'

// ---------------------------------------------------------------- nodes

/** Flow content that holds an interview: its turns, and the headings, breaks and narration between them. */
export interface Interview extends Parent {
  /** Name of the node. */
  type: 'interview'
  /** Turns, and what stands between them. */
  children: Array<BlockContent | DefinitionContent>
  /** How it is rendered. */
  data?: InterviewData
}

/** Rendered as `section` with the role `doc-qna`. */
export interface InterviewData extends Data {}

/** Flow content that one or several speakers say. Its first paragraph or heading starts with the label. */
export interface InterviewTurn extends Parent {
  /** Name of the node. */
  type: 'interviewTurn'
  /** Anchor, unique in the document; `null` where anchors are off. */
  id: string | null
  /** Ids of the speakers, as in the model; empty where nobody is named. */
  speakers: string[]
  /** Whether it asks, answers, or does neither. */
  kind: TurnKind
  /** ISO 8601 duration from the start of the recording, `null` where no time is written. */
  time: string | null
  /** What is said, the label at its start. */
  children: Array<BlockContent | DefinitionContent>
  /** How it is rendered. */
  data?: InterviewTurnData
}

/** Rendered as `div`. */
export interface InterviewTurnData extends Data {}

/** Phrasing content that names who speaks, without separator, time and details. */
export interface InterviewLabel extends Parent {
  /** Name of the node. */
  type: 'interviewLabel'
  /** What parts the label from the words, with the spaces before it: ` :`; empty where nothing does. */
  separator: string
  /** What stands between label and separator: a role in brackets, a time; empty where nothing does. */
  details: string
  /** Emphasis that encloses the label alone, and so is part of it; `null` where there is none. */
  emphasis: LabelEmphasis | null
  /** The label as it was written. */
  children: PhrasingContent[]
  /** How it is rendered, and what is known of the speaker. */
  data?: InterviewLabelData
}

/** Rendered as `b`; `hChildren` hold permalink and abbreviation. */
export interface InterviewLabelData extends Data {
  /** Full name of the one speaker, where it is known. */
  name?: string | undefined
  /** Initials of the one speaker, where they are known. */
  initials?: string | undefined
  /** Whether the words stand behind the label in its line; only then is it rewritten in a house style. */
  runIn?: boolean | undefined
}

/** The emphasis that a label's author wrote around it. */
export interface LabelEmphasis {
  /** The nodes that enclose the label, outermost first. */
  nodes: Array<'strong' | 'emphasis'>
  /** How many characters of the text behind the label they enclose too: details, separator. */
  tail: number
}

declare module 'mdast' {
  interface BlockContentMap {
    interview: Interview
    interviewTurn: InterviewTurn
  }

  interface RootContentMap {
    interview: Interview
    interviewTurn: InterviewTurn
    interviewLabel: InterviewLabel
  }

  interface PhrasingContentMap {
    interviewLabel: InterviewLabel
  }

  interface ParagraphData {
    /** The paragraph was the next line of the one before it, and is written back as such. */
    continues?: boolean | undefined
  }

  interface BreakData {
    /** The break stood between two paragraphs that were one. */
    seam?: boolean | undefined
  }
}

// ---------------------------------------------------------------- model

export type TurnKind = 'question' | 'answer' | 'statement'
export type Role = 'interviewer' | 'interviewee'
/** Where a name was found; `null` where none was. */
export type NameEvidence = 'options' | 'frontmatter' | 'label' | 'text' | null

/** Somebody, or a generic voice, who speaks in an interview. */
export interface Speaker {
  /** Slug, unique among the speakers: `solene-garrigue`. */
  id: string
  /** The fullest form known, or the label itself. */
  name: string
  /** `false` where only initials or a generic voice are known. */
  resolved: boolean
  /** Where the name was found; `null` where none was. */
  evidence: NameEvidence
  /** As written, in order of first use. */
  labels: string[]
  /** The label that is made of initials. */
  initials: string | null
  /** `null` where nothing shows who asks. */
  role: Role | null
  /** Number of turns taken. */
  turns: number
  /** Number of words spoken, labels left out. */
  words: number
  /** Whatever else was declared: `url`, `image`, … */
  [field: string]: unknown
}

/** One turn of an interview. */
export interface Turn {
  /** The anchor, without `#`; `null` where anchors are off. */
  id: string | null
  /** Ids of speakers; empty where nobody is named. */
  speakers: string[]
  /** As written, without separator, time and details; `null` for a turn without a label. */
  label: string | null
  /** Whether it asks, answers, or does neither. */
  kind: TurnKind
  /** Id of the question that an answer answers. */
  replyTo: string | null
  /** ISO 8601 duration from the start of the recording. */
  time: string | null
  /** Plain text, label left out; blocks are joined by a blank line. */
  text: string
  /** Number of words, the label left out. */
  words: number
  /** First character of the label to the end of the turn's last block; absent in a tree without positions. */
  position?: Position | undefined
}

/** What is known of a document's interview. */
export interface InterviewModel {
  /** Version of this form. */
  version: 1
  /** In order of their first turn. */
  speakers: Speaker[]
  /** In the order of the document. */
  turns: Turn[]
}

declare module 'vfile' {
  interface DataMap {
    interview: InterviewModel
  }
}

// ---------------------------------------------------------------- options

/** A speaker as declared in options or front matter. Further fields are kept in the model. */
export interface DeclaredSpeaker {
  /** Full name. */
  name: string
  /** Default: found in the document. */
  role?: Role | null | undefined
  /** Id of the speaker in tree, HTML and model. Default: the slug of the name. */
  id?: string | null | undefined
  /** Page about the speaker, to which labels link on request. Default: none. */
  url?: string | null | undefined
  /** Picture of the speaker. Default: none. */
  image?: string | null | undefined
  /** Whatever else is to stand in the model. */
  [field: string]: unknown
}

/** Options. Every one can be written as JSON. */
export interface Options {
  /** Speakers by label, or a list of names: `{SG: 'Solène Garrigue', MC: {name: 'Mathis Corbeau', url: 'https://…'}}`. Default: none. */
  speakers?:
    | Readonly<Record<string, string | Readonly<DeclaredSpeaker>>>
    | ReadonlyArray<string | Readonly<DeclaredSpeaker>>
    | null
    | undefined
  /** Name or names of who asks. Default: found in the document. */
  interviewer?: string | readonly string[] | null | undefined
  /** Name or names of who answers. Default: found in the document. */
  interviewee?: string | readonly string[] | null | undefined
  /** `true` insists that every document is an interview, `false` leaves every one alone. Default: decided for each. */
  interview?: boolean | null | undefined
  /** Ids of turns: from the speaker's shortest label and a number, from the first words, or none. Default: `speaker`. */
  anchors?: 'speaker' | 'text' | false | null | undefined
  /** Put before every id. Default: nothing. */
  prefix?: string | null | undefined
  /** What label text is printed: as written, full names at first, full names always. Default: `as-written`. */
  names?: 'as-written' | 'first' | 'always' | null | undefined
  /** Where a label links to: the turn's anchor, or the speaker's declared `url` where there is one. Default: `anchor`. */
  link?: 'anchor' | 'url' | false | null | undefined
  /** URL of the recording; times link into it (`#t=754`, Media Fragments). Default: times are no links. */
  media?: string | null | undefined
  /** How labels are written back as Markdown. Default: as their author wrote them. */
  labels?: Readonly<LabelStyle> | null | undefined
  /** Name of a constant that MDX documents export with the model. Default: none. */
  mdxExport?: string | null | undefined
  /** Report documents that all but made it as an interview. Default: `false`. */
  near?: boolean | null | undefined
  /** Not used. A change of it makes hosts that cache by options convert again. */
  cacheKey?: string | number | null | undefined
}

/** House style of labels in Markdown. */
export interface LabelStyle {
  /** `bold` encloses label and separator; `as-written` keeps the emphasis. Default: `as-written`. */
  style?: 'bold' | 'plain' | 'as-written' | null | undefined
  /** Initials or full name where they are known. Default: `as-written`. */
  text?: 'initials' | 'name' | 'as-written' | null | undefined
  /** What parts label and words, spaces before it included: `:`, ` :`. Default: as written. */
  separator?: string | null | undefined
}

// ---------------------------------------------------------------- report

/** One piece of evidence for or against a document being an interview. */
export interface Evidence {
  /** Permanent name of the rule. */
  id: string
  /** What is measured, in words. */
  about: string
  /** What was measured, mostly a share between 0 and 1. */
  value: number
  /** What it added to the score. */
  points: number
  /** 1-based lines on which it rests; empty where it rests on the whole document. */
  lines: number[]
}

/** Why a document is or is not taken for an interview. */
export interface Report {
  /** Whether it is. */
  found: boolean
  /** What settled it: the evidence, or the author's word. */
  decidedBy: 'evidence' | 'author'
  /** Sum of the points; `null` where there are no labels to weigh. */
  score: number | null
  /** Score from which on a document is taken for an interview. */
  threshold: number
  /** What was weighed. */
  evidence: Evidence[]
  /** Label by label: what it was taken for. */
  labels: LabelReport[]
}

/** What one label was taken for. */
export interface LabelReport {
  /** As written, without separator, time and details. */
  label: string
  /** 1-based; `null` in a tree without positions. */
  line: number | null
  /** Whether it opens a turn. */
  accepted: boolean
  /** Names of its speakers; none where it opens no turn. */
  speakers: string[]
  /** Where the name of its first speaker was found. */
  evidence: NameEvidence
}
