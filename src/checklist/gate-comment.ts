import { isMapping } from '../lib/is-mapping.js'
import { cut } from '../schema/validate.js'
import type { Inline } from './inline.js'
import type { Complain, Locate, Written } from './locate.js'
import { readYaml } from './read-yaml.js'

/** A comment that speaks to the gate begins with this word. */
const gateWord = /^[-\s]*gate(?![\w-])/i

/** The mapping of the one gate comment that may end a task item or a heading; complains of any other. */
export function readGateComment({ comments }: Inline, locate: Locate, complain: Complain): Written | undefined {
  let found: Written | undefined
  let seen = false
  for (const { body, start, closed, trailing } of comments) {
    const word = gateWord.exec(body)
    if (word === null) continue
    const place = locate(start - '<!--'.length)
    if (!closed) complain('This gate comment does not end; close it with `-->`.', place)
    else if (!trailing) complain('A gate comment comes at the end of its item or heading; move it there.', place)
    else if (seen) complain('This is the second gate comment here; make one of them.', place)
    else found = readMapping(body.slice(word[0].length), at => locate(start + word[0].length + at), complain)
    seen = true
  }
  return found
}

function readMapping(text: string, locate: Locate, complain: Complain): Written | undefined {
  const begin = text.length - text.trimStart().length
  if (!text.startsWith('{', begin)) {
    const words = text.replace(/^[\s:=-]+/, '').trim()
    const example = /^[\w-]+:\s/.test(words) && !words.includes('\n') ? cut(words) : 'coverage: 85'
    complain(`A gate comment holds a mapping in braces; write \`<!-- gate {${example}} -->\`.`, locate(begin))
    return undefined
  }
  const written = readYaml(text, locate, complain)
  if (written === undefined || isMapping(written.value)) return written
  complain('A gate comment holds one mapping in braces.', locate(begin))
  return undefined
}

/** Complains of gate comments in HTML, where they would say nothing. */
export function complainOfStrayHtml(html: string, locate: Locate, complain: Complain): void {
  for (const comment of html.matchAll(/<!--([\s\S]*?)(?:-->|$)/g)) {
    if (gateWord.test(comment[1] ?? '')) complain(stray, locate(comment.index))
  }
}

/** Complains of gate comments in a text that is neither a task item nor a heading. */
export function complainOfStray({ comments }: Inline, locate: Locate, complain: Complain): void {
  for (const { body, start } of comments) {
    if (gateWord.test(body)) complain(stray, locate(start - '<!--'.length))
  }
}

const stray = 'A gate comment belongs at the end of a task item or a heading; move it there.'
