/** A finding as a message, the same in every host. */
import {VFileMessage} from 'vfile-message'
import type {Finding} from './core/findings.js'
import {printable} from './core/printable.js'
import {RULES} from './core/rules.js'

/** Page of the documentation that has a section for each message. */
const URL = 'https://github.com/remark-interview/remark-interview#'

/**
 * Make a message.
 *
 * @param finding What was found.
 * @param path Path of the document, `undefined` where the host does not say.
 * @returns The message, with the rule's advice as its note; `fatal` is `undefined` for notes that are no fault.
 */
export function messageOf(finding: Readonly<Finding>, path: string | undefined): VFileMessage {
  const {reason, place, ruleId, actual, expected} = finding
  const message = new VFileMessage(printable(reason), {place, ruleId, source: 'remark-interview'})
  if (path !== undefined) {
    message.name = `${path}:${message.name}`
    message.file = path
  }

  message.fatal = RULES[ruleId].info ? undefined : false
  message.url = URL + ruleId
  message.actual = actual ?? undefined
  message.expected = expected.length > 0 ? expected : undefined
  message.note = RULES[ruleId].advice
  return message
}
