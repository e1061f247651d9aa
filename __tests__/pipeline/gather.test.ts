import { describe, expect, test } from '@jest/globals'
import type { Evidence, Request } from '../../src/model/evidence.js'
import { gather, requestKey } from '../../src/pipeline/gather.js'
import type { ReadPorts } from '../../src/ports/read.js'
import type { Source } from '../../src/sources/define.js'

const context = { commit: 'a'.repeat(40), ref: '', initiators: [], pullRequests: { numbers: [7], direct: [] } }
const noPorts = {} as ReadPorts
const found: Evidence = { state: 'found', value: 1, origin: 'platform' }

function reports(...globs: string[]): Request {
  return { kind: 'reports', ask: { want: 'tests', report: globs } }
}

function sourceOf(answer: () => Promise<Evidence>): ReadonlyMap<string, Source> {
  const source = { id: 'reports', permissions: {}, gather: answer } as unknown as Source
  return new Map([['reports', source]])
}

describe('gathering', () => {
  test('when requests are equal but for the order of their fields, asks once', async () => {
    let asked = 0
    const source = sourceOf(() => {
      asked += 1
      return Promise.resolve(found)
    })
    const turned: Request = { kind: 'reports', ask: { report: ['a'], want: 'tests' } }
    const evidence = await gather([reports('a'), turned, reports('b')], source, noPorts, context)
    expect(asked).toBe(2)
    expect(requestKey(turned)).toBe(requestKey(reports('a')))
    expect(Object.keys(evidence)).toHaveLength(2)
  })

  test('when there are many requests, at most eight are under way at once', async () => {
    let underWay = 0
    let most = 0
    const source = sourceOf(async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise(resolve => setImmediate(resolve))
      underWay -= 1
      return found
    })
    await gather(
      Array.from({ length: 30 }, (_, i) => reports(String(i))),
      source,
      noPorts,
      context
    )
    expect(most).toBe(8)
  })

  test('when a source throws, its evidence is broken and the others stand', async () => {
    let first = true
    const source = sourceOf(() => {
      if (!first) return Promise.resolve(found)
      first = false
      return Promise.reject(new Error('defect'))
    })
    const evidence = Object.values(await gather([reports('a'), reports('b')], source, noPorts, context))
    expect(evidence.map(({ state }) => state).sort()).toEqual(['broken', 'found'])
  })

  test('when nobody gives what is asked for, that is our own mistake', async () => {
    await expect(gather([{ kind: 'checks', ask: {} }], new Map(), noPorts, context)).rejects.toThrow('no source')
  })
})
