/** Dates as front matter has them, for formats that take none but right ones. */

/** A date, as far as it is given. */
export interface CalendarDate {
  year: string
  month: string | null
  day: string | null
  /** ISO 8601: `2024-05-17`, `2024-05`, `2024`. */
  iso: string
}

/** `2024`, `2024-05`, `2024-05-17`, `2024-05-17T08:00:00Z`; near miss: `17 May 2024`. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].{1,40})?)?)?$/u

/**
 * Read a date.
 *
 * @param date Date as written.
 * @returns The date without its time, `null` for what is no day of the calendar.
 */
export function readDate(date: string): CalendarDate | null {
  const [, year, month, day] = DATE.exec(date.trim()) ?? []
  if (year === undefined) return null
  const iso = [year, month, day].filter((part) => part !== undefined).join('-')
  const time = Date.parse(iso)
  if (year === '0000' || Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return null
  return {year, month: month ?? null, day: day ?? null, iso}
}
