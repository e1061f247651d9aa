import { gates } from '../../scripts/entries.js'
import type { Exchange, HttpAsk } from '../../src/model/http.js'
import { nobody } from '../../src/model/sign-off.js'
import type { HttpAnswer, HttpPort, HttpRequest, HttpSetup } from '../../src/ports/http.js'
import { PortError } from '../../src/ports/read.js'
import { http } from '../../src/sources/http.js'
import { completeByDefaults } from './judge.js'
import { buildPorts, head } from './ports.js'

type Written = Readonly<Record<string, unknown>>
type Told = Exchange<HttpAnswer> | PortError

export const base = 'https://shop.example/health'

function askOf(options: Written): HttpAsk {
  const gate = gates.get('http')!
  const needs = gate.needs(completeByDefaults(gate, { url: base, ...options }), {
    demands: [],
    names: [],
    role: nobody
  })
  return needs['http']!.ask as HttpAsk
}

export const answer = (more: Partial<HttpAnswer> = {}): Exchange<HttpAnswer> => ({
  answer: { status: 200, headers: new Map(), body: '', tls: null, milliseconds: 1, ...more }
})
export const redirect = (location: string, status = 302) =>
  answer({ status, headers: new Map([['location', [location]]]) })
export const refused: Told = { failure: { kind: 'unreachable', detail: 'refuses the connection' } }

/** Asks a service that answers one after the other, the last for ever, and tells what it was asked. */
export async function gather(
  options: Written,
  answers: readonly Told[],
  more: { files?: string; patience?: number } = {}
) {
  const sent: HttpRequest[] = []
  const pauses: number[] = []
  const setups: HttpSetup[] = []
  const log: string[] = []
  const port: HttpPort = {
    open: setup => {
      setups.push(setup)
      return Promise.resolve({
        send: request => {
          sent.push(request)
          log.push('send')
          const told = answers[Math.min(sent.length, answers.length) - 1]!
          return told instanceof PortError ? Promise.reject(told) : Promise.resolve(told)
        },
        speaksOlderThan: () => Promise.resolve('refused'),
        pause: milliseconds => {
          pauses.push(milliseconds)
          return Promise.resolve(pauses.length <= (more.patience ?? 100))
        },
        alone: (what, work) => {
          log.push(what)
          return work()
        },
        close: () => log.push('close')
      })
    }
  }
  const bytes = new TextEncoder().encode(more.files ?? '')
  const file = {
    path: 'ca.pem',
    bytes: bytes.length,
    modifiedAt: '2026-11-20T09:00:00Z',
    chunks: () => [bytes],
    digest: () => ''
  }
  const find = () => Promise.resolve(more.files === undefined ? [] : [file])
  const evidence = await http.gather(askOf(options), buildPorts({ http: port, files: { root: '/work/shop', find } }), {
    commit: head,
    pullRequests: { numbers: [7], direct: [] },
    initiators: [],
    ref: ''
  })
  return { evidence, sent, pauses, setups, log, value: 'value' in evidence ? evidence.value : undefined }
}
