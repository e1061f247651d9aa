import { Composer, CST, Lexer, Parser } from 'yaml'
import { ReportError } from '../define.js'

const maxDepth = 64

/**
 * The value of a YAML 1.2 document, merge keys included. Throws `ReportError` for anything but one document that keeps the
 * rules, for nesting over 64 deep, and for aliases that stand for very much.
 */
export function readYamlDocument(text: string): unknown {
  const composer = new Composer({ version: '1.2', schema: 'core', merge: true, logLevel: 'silent' })
  const documents = [...composer.compose(readTokens(text), true, text.length)]
  const [document, second] = documents
  if (document === undefined || second !== undefined) {
    throw new ReportError(
      'report-malformed',
      `One YAML document is expected here, and there are ${String(documents.length)}.`
    )
  }
  const [problem] = [...document.errors, ...document.warnings]
  if (problem !== undefined) {
    throw new ReportError('report-malformed', `This is no valid YAML: ${problem.message}.`)
  }
  try {
    return document.toJS() as unknown
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
