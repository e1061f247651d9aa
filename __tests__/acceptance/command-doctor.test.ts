import { describe, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../../src/doctor/define.js'
import type { Examined } from '../../src/commands/doctor-text.js'
import { checklistFile, deployFile, soundWorkflow } from '../support/doctor.js'
import { CHECKLIST, TOKEN, ordinary, type Scenario } from '../support/github/scenario.js'
import { startGitHub } from '../support/github/server.js'
import {
  makeEnvironment,
  makeProtection,
  makeRuleset,
  requireChecks,
  requireReview,
  type Environment
} from '../support/github/world-settings.js'
import { command, commandIn, type Answered } from './command-line.js'
import { complaintsOf } from './judge.js'
import { checklistOf, rewriteFile } from './scenes.js'

const files = {
  [checklistFile]: checklistOf({ reviewed: 'sign-off: default', checked: 'checks: [build]' }),
  [deployFile]: soundWorkflow.replace(/permissions: \{ [^}]*\}/, 'permissions: read-all'),
  '.github/CODEOWNERS': '/.github/ @acme/platform\n'
}

function read({ stdout }: Answered): Examined {
  const examined = JSON.parse(stdout) as Examined
  expect(complaintsOf('doctor', examined)).toEqual([])
  return examined
}

function codesOf(findings: readonly Finding[], level: Finding['level']): readonly string[] {
  return findings.filter(finding => finding.level === level).map(({ code }) => code)
}

/** The shop whose settings leave no way around the gate, read by a token that may see all of them. */
function protectedShop(): Scenario {
  const scenario = ordinary()
  scenario.token.permissions = { actions: 'read', administration: 'write', contents: 'read' }
  const rules = [
    requireChecks(['gate'], 15368),
    requireReview({ codeOwners: true, dismissStale: true }),
    { type: 'non_fast_forward' },
    { type: 'deletion' }
  ]
  const held: Partial<Environment> = {
    reviewers: ['grace'],
    preventSelfReview: true,
    branches: 'protected',
    adminsBypass: false
  }
  Object.assign(scenario.repository.settings, {
    rulesets: [makeRuleset({ rules })],
    environments: [makeEnvironment('production', held)]
  })
  return scenario
}

/** What the command says of the files here, with the shop at GitHub. */
async function ask(scenario: Scenario, here: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const github = await startGitHub(scenario.world)
  try {
    const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/shop' }
    const said = await command(['doctor', ...words], { files: here, env })
    expect(github.log.violations).toEqual([])
    expect(said.stdout + said.stderr).not.toContain(TOKEN)
    return said
  } finally {
    await github.close()
  }
}

describe('without a token', () => {
  test.each(readdirSync('examples').filter(name => name !== 'live-service'))(
    'the example %s has no hole, and GitHub is not visible',
    async name => {
      const said = await commandIn(path.resolve('examples', name), ['doctor', '--json'])
      const { decision, counts, findings } = read(said)
      expect({ decision, exitCode: said.exitCode }).toEqual({ decision: 'hold', exitCode: 2 })
      expect(counts.hole).toBe(0)
      expect(codesOf(findings, 'not-visible')).toEqual([
        ...['required-check', 'bypass', 'force-pushes', 'deletions', 'stale-approvals', 'merge-queue'],
        ...['environment-protected', 'default-token', 'actions-approve', 'fork-approval']
      ])
    }
  )

  test.each([
    ['there is no workflow', {}, 'gate-runs'],
    [
      'the gate continues on error',
      { [deployFile]: soundWorkflow.replace('id: gate', 'continue-on-error: true') },
      'gate-continues'
    ],
    [
      'the deployment does not wait',
      { [deployFile]: soundWorkflow.replace('needs: gate', 'name: Now') },
      'deploy-needs-gate'
    ]
  ])('there is a hole when %s', async (_, changed, code) => {
    const said = await command(['doctor', '--json'], { files: changed })
    expect(said.exitCode).toBe(1)
    expect(codesOf(read(said).findings, 'hole')).toEqual([code])
  })

  test('a name in a workflow prints nothing but itself', async () => {
    const hostile = 'actions/checkout@\u001b[31m\u202ev4 ##[error]x'
    const text = soundWorkflow.replace(/actions\/checkout@\w+/, JSON.stringify(hostile))
    const { stdout } = await command(['doctor'], { files: { ...files, [deployFile]: text } })
    expect(stdout).not.toMatch(/\u001b|\u202e|##\[/)
    expect(stdout).toContain('# #[error]x')
  })
})

describe('with a token', () => {
  test('all is well when every setting is', async () => {
    const said = await ask(protectedShop(), files, '--json')
    const { findings, ...rest } = read(said)
    expect(findings.filter(({ level }) => level !== 'fine')).toEqual([])
    expect(rest).toMatchObject({ decision: 'go', repository: 'acme/shop', branch: 'main', environment: null })
    expect(rest.apiCalls).toBeLessThanOrEqual(12)
    expect(said.exitCode).toBe(0)
  })

  test('the text ends with the decision', async () => {
    const { stdout, exitCode } = await ask(protectedShop(), files)
    expect(stdout).toMatch(/^acme\/shop, main\n/)
    expect(stdout).toMatch(/\nGo: [^\n]*\n\d+ requests to GitHub\.\n$/)
    expect(exitCode).toBe(0)
  })

  test.each<[string, (scenario: Scenario) => void, Finding['level'], readonly string[]]>([
    ['nothing is protected', ({ repository }) => void (repository.settings.rulesets = []), 'hole', ['required-check']],
    [
      'there is no environment',
      ({ repository }) => void (repository.settings.environments = []),
      'hole',
      ['environment-protected']
    ],
    [
      'only the protection of the older kind requires the check, of everybody but administrators',
      ({ repository }) => {
        const checks = [{ context: 'gate', app_id: 15368 }]
        const review = { codeOwners: true, dismissStale: true, count: 1 }
        Object.assign(repository.settings, { rulesets: [], protections: { main: makeProtection({ checks, review }) } })
      },
      'hole',
      ['bypass']
    ],
    ['the queue is not judged', ({ repository }) => void (repository.queues = { main: [] }), 'risk', []],
    [
      'the token is that of a workflow',
      ({ token }) => void (token.permissions = { actions: 'read', contents: 'read' }),
      'not-visible',
      ['bypass', 'default-token', 'actions-approve', 'fork-approval']
    ]
  ])('it is told when %s', async (_, set, level, codes) => {
    const scenario = protectedShop()
    set(scenario)
    const said = await ask(scenario, files, '--json')
    expect(codesOf(read(said).findings, level)).toEqual(codes)
    expect(said.exitCode).toBe({ hole: 1, risk: 0, 'not-visible': 2, fine: 0 }[level])
  })

  test('nothing is fine that GitHub was to tell when the token is not valid', async () => {
    const scenario = protectedShop()
    scenario.world.tokens = []
    const said = await ask(scenario, files, '--json')
    const { findings } = read(said)
    expect(said.exitCode).toBe(2)
    expect(codesOf(findings, 'fine')).not.toContain('required-check')
    expect(findings.find(({ code }) => code === 'bypass')?.why).toContain('does not accept the token')
  })
})

describe('another repository', () => {
  test('is read at its default branch', async () => {
    const scenario = protectedShop()
    const { [checklistFile]: checklist = '', ...others } = files
    rewriteFile(scenario, CHECKLIST, checklist)
    for (const [file, text] of Object.entries(others)) rewriteFile(scenario, file, text)
    const said = await ask(scenario, {}, '--json', '--repository', 'acme/shop')
    expect(read(said)).toMatchObject({ decision: 'go', branch: 'main' })
  })

  test.each([
    ['no branch has the name', ['--repository', 'acme/shop', '--branch', 'gone'], /gone/],
    ['there is none', ['--repository', 'acme/none'], /acme\/none/],
    ['it is no name', ['--repository', 'shop'], /owner\/name/]
  ])('is refused when %s', async (_, words, told) => {
    const said = await ask(protectedShop(), {}, ...words)
    expect(said.exitCode).toBe(3)
    expect(said.stderr).toMatch(told)
  })

  test('is refused when there is no token', async () => {
    const said = await command(['doctor', '--repository', 'acme/shop'])
    expect(said.exitCode).toBe(3)
    expect(said.stderr).toMatch(/GITHUB_TOKEN/)
  })
})
