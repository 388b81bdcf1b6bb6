/** Names and words as ids. */
import {slug} from 'github-slugger'

/** Halves of surrogate pairs: no URL can hold them. */
const LONE_SURROGATES = /\p{Cs}+/u

/**
 * Make an id of a text, as GitHub does for headings.
 *
 * @param text Name, label or words.
 * @returns Letters, digits, hyphens and underscores, lower case; empty where there are none in `text`.
 */
export function slugOf(text: string): string {
  return slug(text.split(LONE_SURROGATES).join(''))
}
