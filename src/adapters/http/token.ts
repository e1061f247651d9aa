import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { TokenAsk } from '../../model/http.js'
import { struckOut } from '../../lib/struck-out.js'
import type { HttpAnswer } from '../../ports/http.js'
import { PortError } from '../../ports/read.js'
import type { HttpWorld } from './conversation.js'

/** What a named variable holds and the header that carries it; masked before anything else is done with it. */
export function readToken(
  { env, header, scheme }: TokenAsk,
  { environment, mask }: HttpWorld
): { readonly secrets: readonly string[]; readonly headers: Readonly<Record<string, string>> } {
  const secret = environment[env]?.trim() ?? ''
  if (secret === '') {
    const option = scheme === 'basic' ? 'basic-env' : 'token-env'
    const why = `The variable ${env} of \`${option}\` is not set or empty. Set it in \`env\` of the step, from a secret.`
    throw new PortError('token-missing', why)
  }
  const basic = scheme === 'basic' ? Buffer.from(secret).toString('base64') : ''
  const password = scheme === 'basic' ? secret.slice(secret.indexOf(':') + 1) : ''
  const secrets = [secret, basic, password].filter(each => each !== '')
  secrets.forEach(mask)
  if (scheme === 'basic' && !secret.includes(':')) {
    throw new PortError(
      'bad-request',
      `The variable ${env} of \`basic-env\` holds no \`user:password\`. Correct its secret.`
    )
  }
  try {
    validateHeaderName(header)
    validateHeaderValue(header, secret)
  } catch {
    // Node's own error is not kept, so that nothing of the value can be in it.
    throw new PortError('bad-request', `The variable ${env} holds what no header may carry, such as a line end.`)
  }
  if (scheme === 'basic') return { secrets, headers: { [header]: `Basic ${basic}` } }
  return { secrets, headers: { [header]: header.toLowerCase() === 'authorization' ? `Bearer ${secret}` : secret } }
}

/** The same answer, with the secrets struck out where the service repeats them. */
export function strikeOut(answer: HttpAnswer, secrets: readonly string[]): HttpAnswer {
  const forms = new Set(secrets.flatMap(each => [each, JSON.stringify(each).slice(1, -1), encodeURIComponent(each)]))
  const strike = (text: string) => [...forms].reduce((kept, form) => kept.replaceAll(form, struckOut), text)
  const headers = [...answer.headers].map(([name, values]) => [name, values.map(strike)] as const)
  return { ...answer, headers: new Map(headers), body: strike(answer.body) }
}
