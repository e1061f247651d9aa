import { describe, expect, test } from '@jest/globals'
import { PortError } from '../../src/ports/read.js'
import { answer, gather, refused } from '../support/ask-service.js'

test('a service vouches for itself to the job only, when it answers', async () => {
  expect((await gather({}, [answer()])).evidence).toMatchObject({ state: 'found', origin: 'job' })
})

describe('it is asked again', () => {
  test('when it does not answer or answers otherwise, after longer and longer pauses', async () => {
    const { pauses, value } = await gather({ retries: 9 }, [refused, answer({ status: 503 }), refused, answer()])
    expect(pauses).toEqual([250, 500, 1000])
    expect(value).toMatchObject({ attempts: 4, first: { answer: { status: 200 } } })
  })

  test('when the pauses do not grow any more', async () => {
    const { pauses } = await gather({ retries: 7 }, [refused])
    expect(pauses).toEqual([250, 500, 1000, 2000, 5000, 5000, 5000])
  })

  test.each([
    ['it has been asked often enough', { retries: 2 }, 100, 3],
    ['the time would be up', { retries: 9 }, 1, 2],
    ['nobody said that it should', {}, 100, 1]
  ])('until %s', async (_, options, patience, attempts) => {
    const { value, sent } = await gather(options, [refused], { patience })
    expect({ attempts: value?.attempts, sent: sent.length }).toEqual({ attempts, sent: attempts })
    expect(value?.first).toEqual(refused)
  })
})

test('nothing more is asked when the first answer is another one', async () => {
  const all = {
    samples: 5,
    'rate-limit': { burst: 5 },
    cors: { allow: 'https://app.example' },
    'redirects-to-https': true
  }
  const { value, log } = await gather(all, [answer({ status: 500 })])
  expect(log).toEqual(['send', 'close'])
  expect(Object.keys(value ?? {})).toEqual(['attempts', 'first'])
})

test('what loads the service comes last, when all is asked for', async () => {
  const all = {
    samples: 2,
    'rate-limit': { burst: 2 },
    cors: { allow: 'https://app.example' },
    'redirects-to-https': true
  }
  const { value, log, sent } = await gather(all, [answer()])
  expect(log.join(' ')).toBe('send send send measurement send send burst send send close')
  expect(sent[1]?.url).toBe('http://shop.example/health')
  expect(value?.samples).toHaveLength(2)
  expect(value?.burst).toEqual({ sent: 2, limited: false, unanswered: 0 })
})

describe('a burst ends', () => {
  test('when a request is answered with 429', async () => {
    const { value } = await gather({ 'rate-limit': { burst: 500 } }, [answer(), answer(), answer({ status: 429 })])
    expect(value?.burst).toMatchObject({ limited: true })
    expect(value?.burst?.sent).toBeLessThanOrEqual(21)
  })

  test('when nothing answers any more', async () => {
    const { value } = await gather({ 'rate-limit': { burst: 30 } }, [answer(), refused])
    expect(value?.burst).toEqual({ sent: 30, limited: false, unanswered: 30 })
  })
})

describe('of an answer is kept', () => {
  const headers = new Map([
    ['x-shop', ['a', 'b']],
    ['set-cookie', ['session=sesame']]
  ])

  test('what was asked for, when there is more', async () => {
    const options = {
      headers: { 'X-Shop': true },
      body: { contains: 'up', 'not-contains': 'down' },
      json: { '/db/0': 'up' }
    }
    const { value } = await gather(options, [answer({ headers, body: '\ufeff{"db":["up","sesame"]}' })])
    expect(value?.first).toMatchObject({
      answer: {
        headers: { 'x-shop': ['a', 'b'] },
        body: { texts: { up: true, down: false }, json: { '/db/0': { state: 'value', value: 'up' } } }
      }
    })
    expect(JSON.stringify(value)).not.toContain('sesame')
  })

  test.each<[string, string, object | null]>([
    ['the body is empty', '', null],
    ['the body is no JSON', '{"a":1', null],
    ['there is nothing', '{}', { state: 'missing' }],
    ['there is null', '{"a":null}', { state: 'value', value: null }],
    ['there is a list', '{"a":[1]}', { state: 'list' }],
    ['there is an object', '{"a":{}}', { state: 'object' }],
    ['there is much', JSON.stringify({ a: 'x'.repeat(1001) }), { state: 'long' }],
    ['the document has another prototype', '{"__proto__":{"a":1}}', { state: 'missing' }]
  ])('what is at a pointer, when %s', async (_, body, found) => {
    const { value } = await gather({ json: { '/a': 1 } }, [answer({ body })])
    expect(value?.first).toMatchObject({ answer: { body: { json: found === null ? null : { '/a': found } } } })
  })

  test('nothing of a deep document, when it is only deep', async () => {
    const { value } = await gather({ json: { '/0': 1 } }, [answer({ body: '['.repeat(500_000) })])
    expect(value?.first).toMatchObject({ answer: { body: { json: null } } })
  })
})

describe('the issuers to trust', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'

  test('are those of the file, when one is named', async () => {
    const { setups } = await gather({ ca: 'ca.pem' }, [answer()], { files: certificate })
    expect(setups).toMatchObject([{ ca: certificate }])
  })

  test.each([
    ['is not there', undefined, 'not-found'],
    ['holds none', 'shop', 'bad-answer'],
    ['is too large', 'x'.repeat(1024 * 1024 + 1), 'too-large']
  ])('are not known when the file %s', async (_, files, code) => {
    const { evidence, setups } = await gather({ ca: 'ca.pem' }, [answer()], files === undefined ? {} : { files })
    expect(evidence).toMatchObject({ state: 'broken', flaws: [{ code }] })
    expect(setups).toEqual([])
  })
})

test('the conversation ends when it fails', async () => {
  expect((await gather({}, [new PortError('address-refused', 'No.')])).log).toEqual(['send', 'close'])
})
