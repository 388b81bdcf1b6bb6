/** Front door: the remark plugin and the types. */
export {remarkInterview as default} from './remark.js'
export {interviewToMarkdown} from './markdown.js'
export type {
  DeclaredSpeaker,
  Evidence,
  Interview,
  InterviewLabel,
  InterviewModel,
  InterviewTurn,
  LabelEmphasis,
  LabelReport,
  LabelStyle,
  NameEvidence,
  Options,
  Report,
  Role,
  Speaker,
  Turn,
  TurnKind
} from './types.js'
