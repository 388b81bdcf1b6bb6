/**
 * Makes hostile trees of recipes, runs the built plugin over each and tells what came of it. It runs in a worker, so that
 * what hangs can be ended.
 */
import {parentPort, workerData} from 'node:worker_threads'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import remarkInterview from '../../dist/index.js'

const TALK = [
  ['Anna Berg', 'How did you come to measure the tide?'],
  ['Nora Whitfield', 'My uncle was the harbour master, and I got up early.'],
  ['Anna Berg', 'Would you do it again?'],
  ['Nora Whitfield', 'I would, and I say so.']
].map(([name, words]) => paragraph(text(`${name}: ${words}`)))

const {recipes, options} = workerData
for (const recipe of recipes) parentPort.postMessage({verdict: judge(recipe)})

function judge(recipe) {
  const file = new VFile(recipe.as === 'markdown' ? recipe.text.repeat(recipe.times) : undefined)
  const before = treeOf(recipe, file)
  const given = textOf(before)
  parentPort.postMessage({verdict: null})
  const after = unified().use(remarkInterview, options).runSync(before, file)
  return {
    turns: file.data.interview?.turns.length ?? 0,
    untouched: after === before,
    sameText: textOf(after) === given && textOf(before) === given,
    messages: file.messages.map((message) => message.ruleId)
  }
}

function treeOf({as, text: unit, times, within, type, fields}, file) {
  switch (as) {
    case 'markdown':
      return unified().use(remarkParse).use(remarkGfm).parse(file)
    case 'nested':
      return root(...(within === 'talk' ? TALK : []), nested(type, times, fields))
    case 'paragraph':
      return root(...TALK, paragraph(text(unit.repeat(times))))
    case 'word in a turn':
      return root(...TALK.slice(0, 3), paragraph(text('Nora Whitfield: ' + unit.repeat(times))))
    case 'title':
      return root({type: 'heading', depth: 1, children: [text(unit.repeat(times))]}, ...TALK)
    case 'short labels':
      return root(paragraph(text(unit.repeat(times))), ...TALK.map((one) => paragraph(text(initialled(one)))))
    case 'bold label':
      return root(...Array.from({length: 4}, () => paragraph(strong(text(unit.repeat(times))), text(': I say.'))))
    case 'bold lines':
      return root(...TALK, paragraph(...Array.from({length: times}, () => [strong(text('Nora:')), text(unit)]).flat()))
    case 'label':
      return root(...Array.from({length: 4}, () => paragraph(text(unit.repeat(times) + ': I say so, do you?'))))
    case 'blocks':
      return {type: 'root', children: [...Array.from({length: times}, () => ({type: 'code', value: unit})), ...TALK]}
    case 'texts':
      return root(
        ...TALK,
        paragraph({type: 'strong', children: [text('Anna: '), ...Array.from({length: times}, () => text(unit))]})
      )
    default:
      throw new Error(`Expected a recipe, not ${as}`)
  }
}

function initialled({children: [{value}]}) {
  return value.replace('Anna Berg', 'AB').replace('Nora Whitfield', 'NW')
}

/** A chain of parents, the innermost around an interview or words. */
function nested(type, times, fields = {}) {
  const phrasing = ['strong', 'emphasis', 'delete', 'link', 'unknownPhrasing'].includes(type)
  let children = phrasing ? [text('Anna: words')] : TALK
  for (let count = 0; count < times; count++) children = [{type, ...fields, children}]
  return phrasing ? paragraph(...children) : children[0]
}

function root(...children) {
  return {type: 'root', children}
}

function paragraph(...children) {
  return {type: 'paragraph', children}
}

function strong(...children) {
  return {type: 'strong', children}
}

function text(value) {
  return {type: 'text', value}
}

/** All text of a tree, white space aside, as breaks between turns become borders of blocks. */
function textOf(tree) {
  const parts = []
  const rest = [tree]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node.value === 'string') parts.push(node.value)
    const children = node.children ?? []
    for (let index = children.length - 1; index >= 0; index--) rest.push(children[index])
  }

  return parts.join('').split(/\s+/u).join('')
}
