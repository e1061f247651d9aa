import { describe, expect, test } from '@jest/globals'
import type http from 'node:http'
import { askPrometheus, captured } from '../support/prometheus.js'

const one = () => '1'
const found = (value: object) => ({ state: 'found', origin: 'job', value })
const broken = (code: string, why = /./) => ({
  state: 'broken',
  flaws: [{ code, why: expect.stringMatching(why) as unknown as string }]
})

describe('a real answer is read', () => {
  test.each([
    ['of several series', 'vector.json', [0, 1], 2],
    ['of one without labels', 'one.json', [2, 2], 1],
    ['of a scalar', 'scalar.json', [1, 1], 1]
  ])('when it is %s', async (_, file, [least, most], count) => {
    const { evidence } = await askPrometheus({ instead: { query: captured(file) } })
    expect(evidence).toMatchObject(found({ warnings: [] }))
    const series = 'value' in evidence ? evidence.value.series : []
    expect(series).toHaveLength(count)
    expect(Math.min(...series.map(each => each.least.value))).toBe(least)
    expect(Math.max(...series.map(each => each.most.value))).toBe(most)
  })

  test.each([
    ['there is nothing', 'empty.json', 'no-data'],
    ['it is NaN', 'not-a-number.json', 'not-a-number'],
    ['it is infinite', 'infinite.json', 'not-a-number'],
    ['it is a text', 'string.json', 'not-a-number'],
    ['it is a range', 'range-vector.json', 'not-a-number'],
    ['the query is wrong', 'bad-query.json', 'query-failed'],
    ['the query cannot be executed', 'many-to-many.json', 'query-failed']
  ])('as unknown when %s', async (_, file, code) => {
    expect((await askPrometheus({ instead: { query: captured(file) } })).evidence).toMatchObject(broken(code))
  })

  test.each([
    ['a span is known', 'range.json', '1m', 'found'],
    ['a span begins before anything was known', 'range-begins-late.json', '1m', 'incomplete']
  ])('when %s', async (_, file, span, state) => {
    const range = captured(file)
    const last = /\[(\d+(?:\.\d+)?),"2"\]\]/.exec(range)?.[1] ?? ''
    // The span that was asked for then ended a minute after it began.
    const query = captured('one.json').replace(/\[\d+\.\d+,/, `[${last},`)
    const { evidence } = await askPrometheus({ instead: { query, query_range: range } }, { for: span })
    expect(evidence).toMatchObject(state === 'found' ? found({ span: { moments: 5, step: 15_000 } }) : broken(state))
  })
})

describe('nothing is known', () => {
  const good = { status: 'success', data: { resultType: 'vector', result: [] } }
  const vector = (result: unknown) => JSON.stringify({ ...good, data: { ...good.data, result } })
  const series = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ metric: { id: String(id) }, value: [1, '1'] }))
  test.each([
    ['it is no JSON', '<html>', 'bad-answer'],
    ['it is another JSON', '[]', 'bad-answer'],
    ['it is no result', vector(7), 'bad-answer'],
    ['a value is a number', vector([{ metric: {}, value: [1, 1] }]), 'bad-answer'],
    ['a value is missing', vector([{ metric: {} }]), 'bad-answer'],
    ['a value is empty', vector([{ metric: {}, value: [1, ''] }]), 'not-a-number'],
    ['a value is in hexadecimal', vector([{ metric: {}, value: [1, '0x1'] }]), 'not-a-number'],
    ['a value is too large', vector([{ metric: {}, value: [1, '1e999'] }]), 'not-a-number'],
    ['one of several is NaN', vector([...series(2), { metric: {}, value: [1, 'NaN'] }]), 'not-a-number'],
    ['it is a histogram', vector([{ metric: {}, histogram: [1, {}] }]), 'not-a-number'],
    ['there are very many series', vector(series(1001)), 'too-large'],
    ['it is of more than 1 MiB', ' '.repeat(1024 * 1024 + 1), 'too-large']
  ])('when %s', async (_, body, code) => {
    expect((await askPrometheus({ instead: { query: body } })).evidence).toMatchObject(broken(code))
  })

  test.each([
    [401, 'unauthorized'],
    [403, 'unauthorized'],
    [404, 'bad-answer'],
    [502, 'bad-answer']
  ])('when the status is %i', async (status, code) => {
    const body = JSON.stringify(good)
    expect((await askPrometheus({ instead: { query: [status, body] } })).evidence).toMatchObject(broken(code))
  })

  test('when an error says very much over several lines', async () => {
    const error = JSON.stringify({
      status: 'error',
      errorType: 'execution',
      error: `##[error]\n::add${'x'.repeat(9000)}`
    })
    const { evidence } = await askPrometheus({ instead: { query: [422, error] } })
    expect(evidence).toMatchObject(broken('query-failed', /^[^\n]{60,400}$/))
  })

  test('when nobody answers', async () => {
    const { evidence } = await askPrometheus({}, { url: 'http://127.0.0.1:9/' })
    expect(evidence).toMatchObject(broken('unavailable'))
  })

  test('when the address is the one of a cloud', async () => {
    const { evidence } = await askPrometheus({}, { url: 'http://169.254.169.254/' })
    expect(evidence).toMatchObject(broken('address-refused'))
  })
})

describe('a span is asked for by the clock of Prometheus', () => {
  test.each([
    ['15m', 900, '15.000', 61],
    ['10s', 10, '10.000', 2],
    ['100s', 100, '15.000', 7],
    ['7d', 604_800, '604.800', 1001]
  ])('when it is %s', async (span, seconds, step, moments) => {
    const { requests, evidence } = await askPrometheus({ series: { shop: one } }, { for: span })
    const { searchParams } = new URL(requests[1]?.url ?? '', 'http://prometheus')
    expect(searchParams.get('step')).toBe(step)
    expect(searchParams.get('end')).toBe('1795187640.500')
    expect(Number(searchParams.get('start'))).toBeCloseTo(1795187640.5 - seconds, 3)
    expect(evidence).toMatchObject(found({ span: { moments }, series: [{}, {}] }))
  })

  test('when a value was higher within it, that counts', async () => {
    const series = { shop: (at: number) => (Math.abs(at - 1795187400) < 10 ? '9' : '1') }
    const { evidence } = await askPrometheus({ series }, { for: '15m' })
    const all = 'value' in evidence ? evidence.value.series : []
    expect(all.map(({ most }) => most.value)).toEqual([1, 9])
  })

  test.each([
    ['begins later', (at: number) => (at < 1795187000 ? undefined : '1')],
    ['has a gap', (at: number) => (at > 1795187100 && at < 1795187120 ? undefined : '1')],
    ['has ended', (at: number) => (at === 1795187640.5 ? '1' : at > 1795187600 ? undefined : '1')],
    ['has just begun', (at: number) => (at === 1795187640.5 ? '1' : undefined)]
  ])('when a series %s, nothing is known', async (_, shop) => {
    const { evidence } = await askPrometheus({ series: { shop, other: one } }, { for: '1000s' })
    expect(evidence).toMatchObject(broken('incomplete'))
  })

  test('when only the present counts, once', async () => {
    const { requests } = await askPrometheus({ series: { shop: one } })
    expect(requests.map(({ url }) => url)).toEqual(['/api/v1/query?query=up'])
  })
})

test('what is in front of it is kept when it is asked', async () => {
  const first: http.RequestListener = (request, response) => {
    if (request.url?.startsWith('/base') !== true)
      response.writeHead(302, { location: `/base${request.url ?? ''}` }).end()
  }
  const { evidence, requests } = await askPrometheus(
    { series: { shop: one }, first },
    { query: 'sum by (a) (x{b="c&d"})' }
  )
  expect(evidence).toMatchObject(found({}))
  const { pathname, searchParams } = new URL(requests[1]?.url ?? '', 'http://prometheus')
  expect([pathname, searchParams.get('query')]).toEqual(['/base/api/v1/query', 'sum by (a) (x{b="c&d"})'])
})

test('warnings are kept, bounded, when there are some', async () => {
  const beside = { warnings: Array.from({ length: 99 }, () => 'x'.repeat(9000)), infos: ['may be a counter'] }
  const { evidence } = await askPrometheus({ series: { shop: one }, beside })
  const warnings = 'value' in evidence ? evidence.value.warnings : []
  expect(warnings).toHaveLength(10)
  expect(warnings[0]?.length).toBe(300)
})

describe('who asks is told', () => {
  const series = { shop: one }
  test('when a variable has a token', async () => {
    const { requests, evidence } = await askPrometheus({ series }, { 'token-env': 'T' }, { T: 'sesame' })
    expect(requests[0]?.headers.authorization).toBe('Bearer sesame')
    expect(JSON.stringify(evidence)).not.toContain('sesame')
  })

  test('when a variable has a user and a password', async () => {
    const { requests, masked } = await askPrometheus({ series }, { 'basic-env': 'T' }, { T: 'ada:sesa:me' })
    const encoded = Buffer.from('ada:sesa:me').toString('base64')
    expect(requests[0]?.headers.authorization).toBe(`Basic ${encoded}`)
    expect(masked).toEqual(['ada:sesa:me', encoded, 'sesa:me'])
  })

  test('when Prometheus repeats it, not what it is', async () => {
    const first: http.RequestListener = ({ headers }, response) => {
      const error = `${headers.authorization ?? ''} ada:sesame sesame`
      response.writeHead(400).end(JSON.stringify({ status: 'error', errorType: 'bad_data', error }))
    }
    const { evidence } = await askPrometheus({ series, first }, { 'basic-env': 'T' }, { T: 'ada:sesame' })
    expect(evidence).toMatchObject(broken('query-failed', /Basic \*\*\* \*\*\* \*\*\*/))
  })

  test.each([
    ['basic-env', {}, 'token-missing'],
    ['token-env', { T: ' ' }, 'token-missing'],
    ['basic-env', { T: 'sesame' }, 'bad-request']
  ])('not when %s has %j', async (option, environment, code) => {
    const { evidence, requests } = await askPrometheus({ series }, { [option]: 'T' }, environment)
    expect(evidence).toMatchObject(broken(code))
    expect(requests).toEqual([])
  })
})
