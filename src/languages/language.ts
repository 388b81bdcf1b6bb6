/**
 * What is known about one language. Data only: every field is a list of entries separated by `, `
 * (comma and space), in lower case where the language has case, written as people type them.
 * Entries are compared after NFKC, lower-casing and folding of spaces, so one spelling is enough, and where the start of a
 * text is compared the shortest phrase that opens it.
 * An empty string says that nothing is known.
 */
export interface Language {
  /** BCP 47 tag, for example `fr`. */
  tag: string
  /** Words, or in scripts without spaces syllables, by which a text is known to be in the language: `the, and, of`. */
  common: string
  /** Generic voices that ask: letters and words that stand for a questioner, such as `q, question, interviewer`. */
  askers: string
  /** Generic voices that answer: `a, answer, interviewee, guest`. */
  answerers: string
  /** Generic voices that do either, numbers left out: `speaker, participant, audience member, all`. */
  voices: string
  /** Labels of what is heard but not spoken by anyone: `break, jingle, music`. They end a turn and start none. */
  sounds: string
  /** Words and phrases that stand before a colon without naming a speaker: `note, example, date, author`. */
  nonSpeakers: string
  /** Joining words between two speakers: `and`. */
  joiners: string
  /** Lower-case words inside personal names: `de, van, von der`. */
  particles: string
  /** Forms of address before a name, with their dots: `mr., dr., prof.`. */
  titles: string
  /** What follows a name without being part of it, honorifics and degrees: `phd, jr., さん`. */
  suffixes: string
  /** Words by which a title, a front matter field or an introduction calls the page an interview: `interview, q&a`. */
  genres: string
  /** Phrases that hold such a word but call a page something else: `interview questions, job interview`. */
  notGenres: string
  /** Phrases that open the paragraph of a credit and are followed by the interviewer's name: `interview by`. */
  credits: string
  /** Phrases that open a paragraph after an interview's last words: `this interview has been edited`. */
  closings: string
  /** Headings (whole, or their opening words) of what follows an interview: `conclusion, about the author`. */
  afterwords: string
  /** Phrases that introduce an abbreviation of a name inside brackets: `hereafter`. */
  aliases: string
  /** Words by which speakers mean themselves alone: `i, my`. Speech is full of them, manuals are not. */
  selves: string
  /** Words by which they mean themselves and others: `we, our`. */
  collectives: string
  /** Words, one each, by which those who ask mean the one who is asked: `you, your`. */
  addressees: string
  /** Phrases by which those who ask have somebody say who he is: `who are you, introduce yourself`. */
  introductions: string
  /** Words, one or two, behind which a name stands in another case than its own: `z, od`. Empty where names keep theirs. */
  governors: string
  /** Opening words of requests that ask without a question mark: `tell us, describe`. */
  requests: string
}
