import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createCommands } from '../../../src/adapters/command/port.js'
import { createEnvironment } from '../../../src/adapters/environment.js'
import type { CommandAsk } from '../../../src/model/command.js'
import { endsSoon } from '../../support/processes.js'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'deploy-gate-')))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const node = process.execPath
const surroundings = { PATH: process.env['PATH'], HOME: '/home/ada', LANG: 'C.UTF-8', GITHUB_TOKEN: 'ghs_secret' }

/** Runs a script of Node in the working tree. */
function evaluate(script: string, more: Partial<CommandAsk> = {}, variables: Readonly<Record<string, string>> = {}) {
  return run({ run: [node, '-e', script], ...more }, variables)
}

function run(ask: Partial<CommandAsk>, variables: Readonly<Record<string, string>> = {}, refusal?: string) {
  const environment = createEnvironment({ ...surroundings, ...variables })
  const commands = createCommands({ root, environment, refuse: () => Promise.resolve(refusal) })
  return commands.run({ run: [node, '--version'], cwd: '.', timeout: 60_000, env: [], ...ask })
}

describe('a command is run to its end', () => {
  test('when it prints to both outputs', async () => {
    const script = 'console.log("out"); console.error("err"); process.exitCode = 3'
    expect(await evaluate(script)).toEqual({ exit: 3, signal: null, stdout: 'out\n', stderr: 'err\n' })
  })

  test('when a signal ends it', async () => {
    expect(await evaluate('process.kill(process.pid, "SIGTERM")')).toMatchObject({ exit: null, signal: 'SIGTERM' })
  })

  test('when it waits for what somebody types', async () => {
    expect(await evaluate('process.stdin.on("end", () => console.log("end")).resume()')).toMatchObject({
      stdout: 'end\n'
    })
  })

  test('when its arguments mean something to a shell', async () => {
    const argument = '$(touch x); `touch x` > x && * "\''
    const script = 'console.log(process.argv[1])'
    expect(await run({ run: [node, '-e', script, argument] })).toMatchObject({ stdout: `${argument}\n` })
    expect(existsSync(path.join(root, 'x'))).toBe(false)
  })

  test('when another one runs already, it waits', async () => {
    const environment = createEnvironment(surroundings)
    const commands = createCommands({ root, environment, refuse: () => Promise.resolve(undefined) })
    const ask = { cwd: '.', timeout: 60_000, env: [] }
    const first = 'setTimeout(() => fs.writeFileSync("done", ""), 100)'
    const [, second] = await Promise.all([
      commands.run({ run: [node, '-e', first], ...ask }),
      commands.run({ run: [node, '-p', 'fs.existsSync("done")'], ...ask })
    ])
    expect(second.stdout).toBe('true\n')
  })
})

describe('a command sees no more than it must', () => {
  const names = 'console.log(Object.keys(process.env).sort().join(" "))'

  test('when nothing is handed to it', async () => {
    const { stdout } = await evaluate(names)
    expect(stdout).toBe('HOME LANG PATH\n')
  })

  test('when a variable is handed to it', async () => {
    const { stdout } = await evaluate(names, { env: ['DATABASE_URL'] }, { DATABASE_URL: 'x', OTHER: 'y' })
    expect(stdout).toBe('DATABASE_URL HOME LANG PATH\n')
  })

  test('when what it prints holds the value, that is struck out in every form', async () => {
    const secret = 'a"b c/d=\u00e9 longer'
    const script =
      'const s = process.env.S; console.log(s, JSON.stringify(s), encodeURIComponent(s), Buffer.from(s).toString("base64"))'
    const { stdout } = await evaluate(script, { env: ['S'] }, { S: secret })
    expect(stdout).toBe('*** "***" *** ***\n')
  })

  test('when what it prints holds one line of the value', async () => {
    const { stdout } = await evaluate(
      'console.log(process.env.S.split("\\n")[1])',
      { env: ['S'] },
      { S: 'one1\ntwo2\n' }
    )
    expect(stdout).toBe('***\n')
  })
})

describe('a command is not run', () => {
  test.each<[string, Partial<CommandAsk>, string]>([
    ['there is no such program', { run: ['no-such-program'] }, 'not-started'],
    ['its name has a NUL', { run: ['a\0b'] }, 'not-started'],
    ['the program is a whole line', { run: ['node --version'] }, 'not-started'],
    ['there is no such folder', { cwd: 'src' }, 'not-found'],
    ['the folder leads out', { cwd: '..' }, 'unreadable'],
    ['the folder is absolute', { cwd: '/' }, 'unreadable'],
    ['the folder is a link that leads out', { cwd: 'link' }, 'unreadable'],
    ['a variable that it needs is not set', { env: ['DATABASE_URL'] }, 'not-found']
  ])('when %s', async (_, ask, code) => {
    symlinkSync('/', path.join(root, 'link'))
    await expect(run(ask)).rejects.toMatchObject({ code })
  })

  test('when commands are refused', async () => {
    await expect(run({}, {}, 'No.')).rejects.toMatchObject({ code: 'not-allowed', message: 'No.' })
  })

  test('when it is of a folder inside, it runs there', async () => {
    mkdirSync(path.join(root, 'db'))
    expect(await run({ run: [node, '-p', 'process.cwd()'], cwd: 'db' })).toMatchObject({ stdout: `${root}/db\n` })
  })
})

/** Starts a process that never ends, tells its id, and goes on as the script says. */
const withChild = (script: string) =>
  `const { pid } = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" }); fs.writeFileSync("pid", String(pid)); ${script}`

async function expectChildDead(): Promise<void> {
  const pid = Number(readFileSync(path.join(root, 'pid'), 'utf8'))
  expect(await endsSoon(pid)).toBe(true)
}

describe('nothing of a command stays behind', () => {
  test('when it takes too long', async () => {
    const late = evaluate(withChild('setInterval(() => {}, 1000)'), { timeout: 4000 })
    await expect(late).rejects.toMatchObject({
      code: 'timed-out',
      message: expect.stringContaining('4 seconds')
    })
    await expectChildDead()
  })

  test('when it prints too much', async () => {
    const much = evaluate('for (;;) fs.writeSync(1, "x".repeat(65536))')
    await expect(much).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('1 MiB to stdout') })
  })

  test('when it ends before what it has started', async () => {
    expect(await evaluate(withChild('process.exit(0)'))).toMatchObject({ exit: 0 })
    await expectChildDead()
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('when %s ends the gate', async signal => {
    const file = path.join(root, 'gate.mjs')
    const port = path.resolve('build/src/adapters/command/port.js')
    const ask = JSON.stringify({
      run: [node, '-e', withChild('setInterval(() => {}, 1000)')],
      cwd: '.',
      timeout: 60_000,
      env: []
    })
    writeFileSync(
      file,
      `import { createCommands } from ${JSON.stringify(port)}
      const refuse = () => Promise.resolve(undefined)
      const environment = { valueOf: name => process.env[name] }
      await createCommands({ root: ${JSON.stringify(root)}, environment, refuse }).run(${ask})`
    )
    const gate = spawn(node, [file], { stdio: 'ignore' })
    const pid = path.join(root, 'pid')
    while (!existsSync(pid) || readFileSync(pid, 'utf8') === '') await new Promise(resolve => setTimeout(resolve, 20))
    gate.kill(signal)
    expect(await once(gate, 'exit')).toEqual([null, signal])
    await expectChildDead()
  })
})
