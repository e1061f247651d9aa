import { findPointerMistakes } from '../pointer-mistakes.js'
import { asList } from '../../../lib/as-list.js'
import type { Mistake } from '../../../schema/validate.js'
import { textsOf, type HttpOptions } from './options.js'

/** Options that ask for nothing, that no answer has anything to tell of, or that no browser would ask. */
export function findHttpMistakes(options: HttpOptions): readonly Mistake[] {
  const { method, body, json, cors, status, 'security-headers': headers } = options
  const wrong = (path: Mistake['path'], message: string): Mistake => ({ path, at: 'value', message })
  const { wanted, unwanted } = textsOf(options)
  const mistakes: Mistake[] = []
  if (Array.isArray(status) && status.length === 0) {
    mistakes.push(wrong(['status'], '`status` names none; write one, such as 200.'))
  }
  if (Array.isArray(headers) && headers.length === 0) {
    mistakes.push(wrong(['security-headers'], '`security-headers` names none; name some, or write true for all.'))
  }
  if (body !== undefined && wanted.length + unwanted.length === 0) {
    mistakes.push(wrong(['body'], '`body` asks for nothing; write `contains` or `not-contains`.'))
  }
  for (const [key, asked] of Object.entries({ body, json })) {
    if (method !== 'HEAD' || asked === undefined) continue
    mistakes.push(wrong([key], 'The answer to HEAD has no body; write another `method`, or leave this out.'))
  }
  mistakes.push(...findPointerMistakes('json', json, '/status'))
  if (cors !== undefined && Object.keys(cors).length === 0) {
    mistakes.push(wrong(['cors'], '`cors` asks for nothing; write `allow` or `deny`.'))
  }
  for (const key of ['allow', 'deny'] as const) {
    for (const origin of asList<string>(cors?.[key]).filter(each => !isOrigin(each))) {
      const message = `"${origin}" is nothing that a browser sends as an origin; write it as https://app.example, in small letters and without a path.`
      mistakes.push(wrong(['cors', key], message))
    }
  }
  return mistakes
}

/**
 * Whether a browser would write an origin so: a service that compares texts refuses anything else, whomever it lets in.
 */
function isOrigin(text: string): boolean {
  if (/^https?:/i.test(text)) return URL.canParse(text) && new URL(text).origin === text
  return text === 'null' || /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@A-Z]+$/.test(text)
}
