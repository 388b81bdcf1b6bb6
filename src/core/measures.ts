/** What each piece of evidence measures, in words; README lists this table. Ids are permanent. */

export const MEASURES = {
  prior: 'where every document starts: most pages are no interviews',
  adjacent: 'neighbouring turns are of different speakers, with nothing between them',
  cover: 'share of the paragraphs that open with a label',
  closed: 'turns end like sentences',
  agree: 'labels of other kinds between the turns are few',
  initials: 'labels are initials',
  isolated: 'turns with no other turn near them',
  addressed: 'speakers address one another by name',
  asking: 'one speaker asks, the others do not',
  vetoed: 'labels that name nobody, such as notes, steps and fields',
  genre: 'title, front matter or opening words call it an interview',
  personal: 'speakers say “I”',
  island: 'a few turns in a long page that nothing calls an interview',
  quoted: 'turns open with a quotation mark, as narrated speech does',
  unproven: 'nobody asks, is known elsewhere or has initials: the form of a record',
  prompted: 'turns stand behind headings or paragraphs that ask'
} as const satisfies Record<string, string>

/** Id of a piece of evidence. */
export type MeasureId = keyof typeof MEASURES
