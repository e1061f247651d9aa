import { expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import path from 'node:path'
import { createHttp } from '../../src/adapters/http.js'
import type { Exchange } from '../../src/model/http.js'
import type { HttpAnswer, HttpRequest, HttpSetup } from '../../src/ports/http.js'

export const pem = (name: string) => readFileSync(path.resolve('__tests__/fixtures/tls', name), 'utf8')

export interface Service {
  readonly url: string
  readonly requests: readonly http.IncomingMessage[]
  close(): Promise<void>
}

interface ServiceOptions {
  readonly host?: string
  /** The name of a certificate among the fixtures. */
  readonly certificate?: string
  readonly tls?: https.ServerOptions
}

/** A real service on this machine; it remembers what it was asked. */
export async function startService(
  answer: http.RequestListener,
  { host = '127.0.0.1', certificate, tls = {} }: ServiceOptions = {}
): Promise<Service> {
  const requests: http.IncomingMessage[] = []
  const listener: http.RequestListener = (request, response) => {
    requests.push(request)
    answer(request, response)
  }
  const server =
    certificate === undefined
      ? http.createServer(listener)
      : https.createServer({ cert: pem(`${certificate}.pem`), key: pem(`${certificate}.key`), ...tls }, listener)
  const port = await listen(server, host)
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://${name}:${String(port)}/`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

/** Something that listens and speaks whatever it likes to whoever connects. */
export async function startSocket(greet: (socket: net.Socket) => void): Promise<Service> {
  const sockets = new Set<net.Socket>()
  const server = net.createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    greet(socket)
  })
  const port = await listen(server, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    requests: [],
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => {
          resolve()
        })
      })
  }
}

async function listen(server: net.Server, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, resolve)
  })
  return (server.address() as AddressInfo).port
}

/** Takes part in a test and ends with it. */
export async function withServices<T>(
  services: readonly Promise<Service>[],
  use: (...started: readonly Service[]) => Promise<T>
): Promise<T> {
  const started = await Promise.all(services)
  try {
    return await use(...started)
  } finally {
    await Promise.all(started.map(service => service.close()))
  }
}

/** One question to a service that was started for it. */
export async function ask(
  url: string,
  setup: Partial<HttpSetup> = {},
  request: Partial<HttpRequest> = {}
): Promise<Exchange<HttpAnswer>> {
  const port = createHttp({ environment: {}, mask: () => undefined })
  const conversation = await port.open({ url, headers: {}, timeout: 5000, ...setup })
  try {
    return await conversation.send({ url, method: 'GET', ...request })
  } finally {
    conversation.close()
  }
}

/** No answer, of this kind and in words like these. */
export const failed = (kind: string, detail: RegExp = /./) => ({
  failure: { kind, detail: expect.stringMatching(detail) as unknown as string }
})
