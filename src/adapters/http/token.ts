import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { TokenAsk } from '../../model/http.js'
import { PortError, type HttpAnswer } from '../../ports/read.js'
import type { HttpWorld } from './conversation.js'

/** The token of a named variable and the header that carries it; masked before anything else is done with it. */
export function readToken(
  { env, header }: TokenAsk,
  { environment, mask }: HttpWorld
): { readonly secret: string; readonly headers: Readonly<Record<string, string>> } {
  const secret = environment[env]?.trim() ?? ''
  if (secret === '') {
    const why = `The variable ${env} of \`token-env\` is not set or empty. Set it in \`env\` of the step, from a secret.`
    throw new PortError('token-missing', why)
  }
  mask(secret)
  try {
    validateHeaderName(header)
    validateHeaderValue(header, secret)
  } catch {
    // Node's own error is not kept, so that nothing of the value can be in it.
    throw new PortError('bad-request', `The variable ${env} holds what no header may carry, such as a line end.`)
  }
  return { secret, headers: { [header]: header.toLowerCase() === 'authorization' ? `Bearer ${secret}` : secret } }
}

/** The same answer, with the token struck out where the service repeats it. */
export function strikeOut(answer: HttpAnswer, secret: string): HttpAnswer {
  const forms = [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])]
  const strike = (text: string) => forms.reduce((kept, form) => kept.replaceAll(form, '***'), text)
  const headers = [...answer.headers].map(([name, values]) => [name, values.map(strike)] as const)
  return { ...answer, headers: new Map(headers), body: strike(answer.body) }
}
