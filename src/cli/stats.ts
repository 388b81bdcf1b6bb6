/** Who speaks how much, as a table for each document and one for all. */
import {markdownTable} from 'markdown-table'
import stringWidth from 'string-width'
import {printable} from '../core/printable.js'
import type {InterviewModel} from '../types.js'
import type {Result} from './job.js'

/** Columns of a full bar. */
const BAR = 24
const BLOCKS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'] as const

/** Sums over documents. */
export interface Totals {
  documents: number
  interviews: number
  speakers: number
  turns: number
  words: number
}

export const NO_TOTALS: Readonly<Totals> = {documents: 0, interviews: 0, speakers: 0, turns: 0, words: 0}

/**
 * Count a document in.
 *
 * @param totals Sums so far.
 * @param interview Its model.
 * @returns New sums.
 */
export function addTo(totals: Readonly<Totals>, interview: InterviewModel | null): Totals {
  const documents = totals.documents + 1
  if (!interview) return {...totals, documents}
  return {
    documents,
    interviews: totals.interviews + 1,
    speakers: totals.speakers + interview.speakers.length,
    turns: totals.turns + interview.turns.length,
    words: totals.words + wordsOf(interview)
  }
}

/**
 * Write the table of a document.
 *
 * @param result Result with its model.
 * @returns Name and table, or a line that says that it is none.
 */
export function statsOf({path, interview}: Readonly<Pick<Result, 'path' | 'interview'>>): string {
  const name = path === '-' ? 'standard input' : printable(path)
  if (!interview) return `${name}: no interview\n\n`
  const all = interview.speakers.reduce((sum, {words}) => sum + words, 0)
  const rows = interview.speakers.map(({name: speaker, role, turns, words}) => [
    cell(speaker),
    role ?? '',
    String(turns),
    String(words),
    percent(words, all),
    bar(words, all)
  ])
  const head = ['speaker', 'role', 'turns', 'words', 'share', '']
  return `${name}\n\n${table([head, ...rows])}\n\n`
}

/**
 * Write the table of all documents.
 *
 * @param totals Sums.
 * @returns Table.
 */
export function totalsOf({documents, interviews, speakers, turns, words}: Readonly<Totals>): string {
  const numbers = [documents, interviews, speakers, turns, words].map(String)
  const rows = [['documents', 'interviews', 'speakers', 'turns', 'words'], numbers]
  return `all\n\n${markdownTable(rows, {align: 'r', stringLength: stringWidth})}\n`
}

function table(rows: string[][]): string {
  return markdownTable(rows, {align: ['l', 'l', 'r', 'r', 'r', 'l'], stringLength: stringWidth})
}

function wordsOf(interview: InterviewModel): number {
  return interview.turns.reduce((sum, {words}) => sum + words, 0)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${String(Math.round((part / whole) * 100))} %`
}

function bar(part: number, whole: number): string {
  const eighths = whole === 0 ? 0 : Math.round((part / whole) * BAR * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (BLOCKS[eighths % 8] ?? '')
}

/** A name with nothing that would end a cell or a line. */
function cell(text: string): string {
  return printable(text.split(/\s+/u).join(' '))
    .split('|')
    .join(String.raw`\|`)
}
