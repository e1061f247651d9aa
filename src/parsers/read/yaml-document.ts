import { Composer, CST, isNode, Lexer, Parser } from 'yaml'
import { ReportError } from '../define.js'

const maxDepth = 64

export interface YamlDocument {
  readonly value: unknown
  /** The line of what a path leads to, or of the nearest that is written around it; counted from 1. */
  lineOf(path: readonly (string | number)[]): number
}

/**
 * A YAML 1.2 document, merge keys included. Throws `ReportError` for anything but one document that keeps the rules,
 * for nesting over 64 deep, and for aliases that stand for very much.
 */
export function readYamlDocument(text: string): YamlDocument {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const composer = new Composer({ version: '1.2', schema: 'core', merge: true, logLevel: 'silent' })
  const documents = [...composer.compose(readTokens(text), true, text.length)]
  const [document, second] = documents
  if (document === undefined || second !== undefined) {
    const why = `One YAML document is expected here, and there are ${String(documents.length)}.`
    throw new ReportError('report-malformed', why, lineAt(second?.range[0] ?? 0))
  }
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) {
    throw new ReportError('report-malformed', `This is no valid YAML: ${problem.message}.`, lineAt(problem.pos[0]))
  }
  return {
    value: valueOf(() => document.toJS()),
    lineOf: path => {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lineAt(node.range[0])
      }
      return 1
    }
  }
}

function valueOf(toJS: () => unknown): unknown {
  try {
    return toJS()
  } catch (cause) {
    throw new ReportError('report-unsafe', `The aliases of this YAML are not read: ${String(cause)}.`)
  }
}

/** Composing recurses, so the depth is told before that, by the collections that the parser has open. */
function* readTokens(text: string): Generator<CST.Token> {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > maxDepth && parser.stack.filter(token => CST.isCollection(token)).length > maxDepth) {
      throw new ReportError('report-too-deep', `This YAML is nested over ${String(maxDepth)} deep; flatten it.`)
    }
  }
  yield* parser.end()
}
