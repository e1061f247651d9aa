import type { Token } from 'markdown-it'
import type { ExactLocation } from '../model/location.js'
import { parseBlocks } from './commonmark.js'
import type { Child, Draft, Group } from './draft.js'
import { complainOfStray, complainOfStrayHtml, readGateComment } from './gate-comment.js'
import { reduceInline } from './inline.js'
import { locateIn, type Complain, type Locate } from './locate.js'
import { isSignOffHeading, signerOf, signersOf } from './sign-off-block.js'

type Outline = Pick<Draft, 'title' | 'whole' | 'phases'>

/** A heading that what follows stands under. */
interface Open {
  readonly level: number
  readonly text: string
  readonly children: Child[]
}

/**
 * GFM: only a space, a tab or the end of the line may follow the box; whether the words stand below it hides no item.
 */
const box = /^\[([ xX])\](?:[ \t]+|\n)/

/**
 * The phases, sections and items of a Markdown document.
 *
 * Only headings of the document itself count, not those inside lists and quotes. The top level is the least one that
 * the document uses. A single heading of the top level that comes before all others is the document's title, and the
 * level below it holds the phases; otherwise the top level itself does. Every deeper heading is a section. What comes
 * before the first phase belongs to a phase that is called as the document is.
 */
export function outline(file: string, text: string, complain: Complain): Outline {
  const { tokens, cutAt } = parseBlocks(text)
  const lines = text.split(/\r\n?|\n/)
  if (cutAt !== undefined) {
    complain('Lists and quotes are nested over 64 deep here; flatten them.', { file, line: cutAt + 1, column: 1 })
  }
  const { titleLevel, phaseLevel } = findLevels(tokens)
  const phases: Group[] = []
  const open: Open[] = []
  let whole: Group | undefined

  const around = (location: ExactLocation): Open => {
    const last = open.at(-1)
    if (last !== undefined && last.level >= phaseLevel) return last
    const phase = { level: phaseLevel, text: whole?.title || 'Checklist', children: [] }
    phases.push({ title: phase.text, location, children: phase.children })
    open.push(phase)
    return phase
  }

  const addHeading = (level: number, inline: Token) => {
    const locate = locateInBlock(file, lines, inline)
    const read = reduceInline(inline.content)
    const keys = readGateComment(read, locate, complain)
    const heading: Open = { level, text: read.text, children: [] }
    const group: Group = { title: read.text, ...(keys && { keys }), location: locate(0), children: heading.children }
    while (level <= (open.at(-1)?.level ?? 0)) open.pop()
    if (level === titleLevel) whole = group
    else if (level === phaseLevel) phases.push(group)
    else around(group.location).children.push({ section: group })
    open.push(heading)
  }

  const addItem = (inline: Token, mark: RegExpExecArray) => {
    const locate = locateInBlock(file, lines, inline)
    const read = reduceInline(inline.content.slice(mark[0].length))
    const keys = readGateComment(read, at => locate(mark[0].length + at), complain)
    const signer = open.some(({ text }) => isSignOffHeading(text))
      ? signerOf(inline.content.slice(mark[0].length))
      : undefined
    around(locate(0)).children.push({
      item: {
        title: signer ?? read.text,
        ...(keys && { keys }),
        ...(signer !== undefined && { signer }),
        ticked: mark[1] !== ' ',
        location: locate(0)
      }
    })
  }

  const addTable = (table: readonly Token[]) => {
    const [head, ...rows] = readRows(table)
    if (head === undefined) return
    // A whole document about approvals may still list whom to call.
    const underHeading = open.some(({ level, text }) => level >= phaseLevel && isSignOffHeading(text))
    const signers = signersOf({ head: head.cells, rows: rows.map(({ cells }) => cells) }, underHeading)
    for (const [index, signer] of signers.entries()) {
      const line = rows[index]?.line ?? 0
      const location = { file, line: line + 1, column: (lines[line] ?? '').search(/\S/) + 1 }
      if (signer === undefined) continue
      around(location).children.push({ item: { title: signer, signer, ticked: false, location } })
    }
  }

  let tableStart = 0
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token.type === 'table_open') tableStart = index
    if (token.type === 'table_close') addTable(tokens.slice(tableStart, index))
    if (token.type === 'html_block') complainOfStrayHtml(token.content, locateInBlock(file, lines, token), complain)
    if (token.type !== 'inline') continue
    const mark =
      before?.type === 'paragraph_open' && tokens[index - 2]?.type === 'list_item_open' ? box.exec(token.content) : null
    if (before?.type === 'heading_open' && before.level === 0) addHeading(levelOf(before), token)
    else if (mark !== null) addItem(token, mark)
    else complainOfStray(reduceInline(token.content), locateInBlock(file, lines, token), complain)
  }
  return { phases, ...(whole && { whole, ...(whole.title && { title: whole.title }) }) }
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1))
}

function findLevels(tokens: readonly Token[]): {
  readonly titleLevel: number | undefined
  readonly phaseLevel: number
} {
  const levels = tokens.filter(({ type, level }) => type === 'heading_open' && level === 0).map(levelOf)
  const top = Math.min(...levels, 6)
  const isTitle = levels[0] === top && levels.lastIndexOf(top) === 0
  return isTitle ? { titleLevel: top, phaseLevel: top + 1 } : { titleLevel: undefined, phaseLevel: top }
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

function readRows(table: readonly Token[]): readonly Row[] {
  const rows: { line: number; cells: string[] }[] = []
  for (const { type, map, content } of table) {
    if (type === 'tr_open') rows.push({ line: map?.[0] ?? 0, cells: [] })
    if (type === 'inline') rows.at(-1)?.cells.push(content)
  }
  return rows
}

/** Places in a block, whose lines are those of the file without what lists and quotes put before them. */
function locateInBlock(file: string, lines: readonly string[], { content, map }: Token): Locate {
  const within = locateIn(file, content)
  const own = content.split('\n')
  return offset => {
    const { line, column } = within(offset)
    const text = own[line - 1] ?? ''
    const at = (map?.[0] ?? 0) + line - 1
    const indent = text.length - text.trimStart().length
    const begin = Math.max(0, (lines[at] ?? '').lastIndexOf(text.trim())) - indent
    return { file, line: at + 1, column: Math.max(1, begin + column) }
  }
}
