import { createHash } from 'node:crypto'
import { complete } from './complete.js'
import type { Operation } from './description.js'
import { jsonHeaders, type Reply } from './faults.js'
import type { Answer } from './route.js'

/** A reply whose JSON is still at hand, to be validated. */
export type Prepared = { readonly reply: Reply; readonly body?: unknown }

/**
 * Cuts the page, completes what the description requires, and writes the links. `here` is the address without query.
 */
export function prepare(operation: Operation, answer: Answer, here: string, query: URLSearchParams): Prepared {
  switch (answer.kind) {
    case 'text':
      return { reply: { status: 200, headers: { 'content-type': answer.type }, body: answer.text } }
    case 'redirect': {
      const { port } = new URL(here)
      return { reply: { status: 302, headers: { location: `http://localhost:${port}${answer.to}` }, body: '' } }
    }
    case 'json':
      return prepareJson(operation, answer.status ?? 200, answer.body, {})
    case 'pages': {
      const { from, to, links } = cutPage(answer.items.length, here, query)
      const page = answer.items.slice(from, to).map(shape => shape())
      return prepareJson(operation, 200, answer.wrap === undefined ? page : answer.wrap(page), links)
    }
    case 'cursor': {
      const { from, to, links } = cutAtCursor(
        answer.items.map(item => item.id),
        here,
        query
      )
      return prepareJson(
        operation,
        200,
        answer.items.slice(from, to).map(item => item.shape()),
        links
      )
    }
  }
}

function prepareJson(operation: Operation, status: number, given: unknown, headers: Record<string, string>): Prepared {
  const schema = operation.answers[String(status)]
  const body = schema === undefined || schema === null ? given : complete(schema, given)
  const text = JSON.stringify(body)
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`
  return { reply: { status, headers: { ...jsonHeaders(), etag, ...headers }, body: text }, body }
}

type Cut = { readonly from: number; readonly to: number; readonly links: Record<string, string> }

function cutPage(total: number, here: string, query: URLSearchParams): Cut {
  const size = Number(query.get('per_page') ?? 30)
  const page = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(total / size))
  const to = (number: number): URLSearchParams => withParameters(query, { page: String(number) })
  const links = writeLinks(here, {
    prev: page > 1 ? to(page - 1) : undefined,
    next: page < last ? to(page + 1) : undefined,
    last: page < last ? to(last) : undefined,
    first: page > 1 ? to(1) : undefined
  })
  return { from: (page - 1) * size, to: page * size, links }
}

function cutAtCursor(ids: readonly number[], here: string, query: URLSearchParams): Cut {
  const size = Number(query.get('per_page') ?? 30)
  const after = query.get('after')
  const before = query.get('before')
  const end = before === null ? ids.length : ids.findIndex(id => cursorOf(id) === before)
  const from = before === null ? ids.findIndex(id => cursorOf(id) === after) + 1 : Math.max(0, end - size)
  const to = Math.min(from + size, end)
  const first = ids[from]
  const last = ids[to - 1]
  const links = writeLinks(here, {
    next:
      last !== undefined && to < ids.length ? withParameters(query, { after: cursorOf(last) }, 'before') : undefined,
    prev: first !== undefined && from > 0 ? withParameters(query, { before: cursorOf(first) }, 'after') : undefined
  })
  return { from, to, links }
}

function cursorOf(id: number): string {
  return Buffer.from(`activity:${id}`).toString('base64url')
}

function withParameters(query: URLSearchParams, set: Readonly<Record<string, string>>, drop?: string): URLSearchParams {
  const copy = new URLSearchParams(query)
  if (drop !== undefined) copy.delete(drop)
  for (const [name, value] of Object.entries(set)) copy.set(name, value)
  return copy
}

function writeLinks(
  here: string,
  targets: Readonly<Record<string, URLSearchParams | undefined>>
): Record<string, string> {
  const links = Object.entries(targets).flatMap(([rel, query]) =>
    query === undefined ? [] : [`<${here}?${query.toString()}>; rel="${rel}"`]
  )
  return links.length === 0 ? {} : { link: links.join(', ') }
}
