import { describe, expect, test } from '@jest/globals'
import { command } from './command-line.js'
import { checklistOf } from './scenes.js'

describe('an item of http', () => {
  test('is understood as the documentation writes it', async () => {
    const item = "http: { url: 'https://shop.example/health', status: 200, p95: 200ms, samples: 20 }"
    const said = await command(['plan', 'deploy.yml', '--json'], {
      files: { 'deploy.yml': checklistOf({ fast: item }) }
    })
    expect({ exitCode: said.exitCode, stderr: said.stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  test.each([
    ['http: ftp://shop.example/', /`http` takes a URL/],
    ['http: { url: "https://ada:sesame@shop.example/" }', /names no user/],
    ['http: { url: "https://shop.example/", status: 99 }', /`status` must be/],
    ['http: { url: "https://shop.example/", security-headers: [hst] }', /did you mean `hsts`/],
    ['http: { url: "https://shop.example/", rate-limit: { burst: 100000 } }', /from 2 to 1000/],
    ['http: { url: "https://shop.example/", timeout: 2h }', /at most 10m/],
    ['http: { url: "https://shop.example/", verify: false }', /`verify` is not known/]
  ])('is refused when it says %s', async (item, message) => {
    const said = await command(['check', 'deploy.yml'], { files: { 'deploy.yml': checklistOf({ item }) } })
    expect(said.exitCode).toBe(3)
    expect(said.stderr).toMatch(message)
  })
})
