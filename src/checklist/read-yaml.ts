import { Composer, CST, Lexer, Parser, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml'
import type { Document, YAMLMap } from 'yaml'
import { cut, show, type Path } from '../schema/validate.js'
import type { Complain, Locate, Written } from './locate.js'

type Root = Document.Parsed

const maxDepth = 64

/**
 * Reads one YAML text as plain JSON with places. Whatever makes the meaning of a checklist depend on
 * more than what is written where it stands (anchors, merge keys, tags, further documents) is
 * refused; undefined when nothing can be read.
 */
export function readYaml(text: string, locate: Locate, complain: Complain): Written | undefined {
  const depth = { exceeded: false }
  const tokens = function* (): Generator<CST.Token> {
    const parser = new Parser()
    for (const lexeme of new Lexer().lex(text)) {
      const at = parser.offset
      yield* parser.next(lexeme)
      // Composing recurses, so the depth is told before that, by the collections that the parser has open.
      if (parser.stack.length > maxDepth && parser.stack.filter(token => CST.isCollection(token)).length > maxDepth) {
        complain(`This is nested over ${String(maxDepth)} deep; flatten it.`, locate(at))
        depth.exceeded = true
        return
      }
    }
    yield* parser.end()
  }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    logLevel: 'silent'
  })
  const documents: Root[] = []
  for (const document of composer.compose(tokens(), true, text.length)) {
    if (documents.push(document) > 1) break
  }
  const [root, second] = documents
  if (depth.exceeded || root === undefined) return undefined
  if (second !== undefined) {
    complain('A second document begins here; a checklist is one document.', locate(second.range[0]))
  }
  const readable = complainOfSyntax(root, locate, complain)
  if (!readable || !complainOfNodes(root, text, locate, complain)) return undefined
  return { value: root.toJS(), place: (path, at = 'value') => locate(offsetOf(root.contents, path, at)) }
}

/** False where the tree cannot be relied on; an unknown tag leaves it whole. */
function complainOfSyntax(root: Root, locate: Locate, complain: Complain): boolean {
  const lines = new Set<number>()
  let readable = true
  for (const problem of [...root.errors, ...root.warnings]) {
    const unknownTag = problem.code === 'TAG_RESOLVE_FAILED'
    if (!unknownTag) readable = false
    const place = locate(problem.pos[0])
    // One slip often upsets the parser several times on its line.
    if (lines.has(place.line)) continue
    lines.add(place.line)
    if (unknownTag) complain('This tag is not known; write the value without a tag.', place)
    else complain(`This is not valid YAML: ${cut(problem.message, 160).replace(/\.$/, '')}.`, place)
  }
  return readable
}

/** False where an alias stands for something that cannot be told. */
function complainOfNodes(root: Root, text: string, locate: Locate, complain: Complain): boolean {
  let readable = true
  visit(root, {
    Node: (_, node) => {
      const place = locate(rangeStart(node))
      if (isAlias(node)) {
        readable = false
        complain('Aliases are not read; write the value out here.', place)
        return
      }
      if (node.anchor !== undefined) complain('Anchors are not read; remove this one.', place)
      if (isMap(node)) complainOfKeys(node, locate, complain)
      if (isScalar(node) && typeof node.value === 'number') {
        const [from, to] = node.range ?? [0, 0]
        if (plainNumber.test(text.slice(from, to))) return
        complain(
          `This is read as the number ${String(node.value)}; write plain digits, or quotes around a text.`,
          place
        )
      }
    }
  })
  return readable
}

/** YAML reads `1e3`, `0x1F` and `007` as numbers, which surprises whoever meant a login or a version. */
const plainNumber = /^-?(0|[1-9][0-9]{0,14})(\.[0-9]+)?$/

function complainOfKeys(map: YAMLMap, locate: Locate, complain: Complain): void {
  const lines = new Map<unknown, number>()
  for (const { key } of map.items) {
    if (!isScalar(key)) continue
    const place = locate(rangeStart(key))
    const first = lines.get(key.value)
    if (first === undefined) lines.set(key.value, place.line)
    else complain(`The key ${show(key.value)} is already in line ${String(first)}; keep one of them.`, place)
    if (key.value === '<<') complain('Merge keys are not read; write the keys out here.', place)
  }
}

/** Where a path leads to; as far as it goes where it leads to nothing. */
function offsetOf(root: unknown, path: Path, at: 'key' | 'value'): number {
  let node = root
  let offset = rangeStart(root)
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === step)
      if (pair === undefined) return offset
      node = pair.value
      const atKey = isEmpty(node) || (at === 'key' && index === path.length - 1)
      offset = rangeStart(atKey ? pair.key : node)
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      offset = rangeStart(node)
    } else return offset
  }
  return offset
}

/** A key without a value is told at the key. */
function isEmpty(node: unknown): boolean {
  return !isNode(node) || (isScalar(node) && node.range?.[0] === node.range?.[1])
}

function rangeStart(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0
}
