import { describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { breakCommands, oneLine } from '../../src/lib/escape.js'
import { makeCheckRun } from '../support/github/builders.js'
import { CHECKLIST, type Scenario } from '../support/github/scenario.js'
import { judge, type Case, type Judged } from './judge.js'
import { checkOut, rewriteChecklist, shop } from './scenes.js'

const fixture = (name: string) => readFileSync(path.resolve('__tests__/fixtures/reports', name))

/** What somebody may write who wants to be more than text. */
const hostile = [
  '::error file=src/cart.ts,line=1::owned',
  'a\n::set-output name=decision::go',
  'a\r::stop-commands::owned',
  '\u0085::error::owned',
  '\ufeff::error::owned',
  '##[set-output name=decision;]go',
  '###[error]owned ##[add-mask]e',
  '%0A::error::owned',
  '| cell | <br> | cell |',
  '`code` **bold** [link](https://evil.example) ![image](https://evil.example/x.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)><details open>',
  '--> <!-- ]]> ``` ~~~',
  '@ada @acme/owners #1 GH-1 acme/shop#2',
  'https://evil.example www.evil.example mailto:ada@example.com',
  '&lt;img&gt; &#64;ada &commat;ada',
  'green\u202E\u2066neerg\u2069 \u200b\u001b[32m\u0007\u0000',
  '# heading\n- [x] done\n> quote\n---\n1. one',
  '[1]: https://evil.example\n[1]',
  '$$\\href{https://evil.example}{x}$$ :tada:'
]

const markdown = new MarkdownIt({ html: true, linkify: true })
const mine = [/^<\/?(code|em|sub|br)>$/]
const structure = [
  /^(heading|paragraph|bullet_list|list_item|table|thead|tbody|tr|th|td|strong)_(open|close)$/,
  /^(inline|text|softbreak)$/
]

/** Everything in the summary that is not of our own making. */
function foreignIn(summary: string): readonly string[] {
  const tokens = markdown.parse(summary, {}).flatMap(token => [token, ...(token.children ?? [])])
  const foreign = tokens.filter(({ type, content }) => {
    if (type === 'html_inline') return !mine.some(pattern => pattern.test(content))
    return !structure.some(pattern => pattern.test(type))
  })
  const shown = tokens.filter(({ type }) => type === 'text').map(({ content }) => content)
  const called = shown.flatMap(text => text.match(/@\w|(^|\W)#\d|\bGH-\d|:\/\/\w|\bwww\.\w|\bmailto:/gi) ?? [])
  return [...foreign.map(({ type, content }) => `${type} ${content}`), ...called]
}

function expectHarmless({ report, summary, annotations, text, masks, outputs, stdout }: Judged): void {
  expect(foreignIn(summary)).toEqual([])
  expect(unseen(summary.replaceAll('\n', '').replaceAll('\u2060', ''))).toEqual([])
  expect(unseen(text.join(''))).toEqual([])
  expect(annotations.flatMap(one => Object.values(one)).flatMap(unseen)).toEqual([])
  // An annotation that we did not mean has a title that we did not give.
  const titles = [report?.name ?? '', ...(report?.verdicts ?? []).map(({ title }) => title)]
  const ours = titles.map(title => breakCommands(oneLine(title, 200)))
  expect(annotations.filter(({ title = '' }) => !ours.includes(title))).toEqual([])
  expect(masks).toEqual(['ghs_ordinary'])
  expect(stdout).not.toContain('##[')
  expect(Object.keys(outputs).sort()).toEqual(['decision', 'failed-count', 'passed', 'pending-count', 'report-path'])
  const rows = summary.split('\n').filter(line => line.startsWith('|'))
  expect(rows.filter(row => (row.match(/\|/g) ?? []).length !== 5)).toEqual([])
}

/** Characters that nobody sees, or that change how others are seen. */
function unseen(shown: string): readonly string[] {
  return shown.match(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g) ?? []
}

const yaml = (text: string) => JSON.stringify(text)
/** All of it in one variable, which cannot hold a NUL. */
const typed = hostile.join(' ').replaceAll('\0', '')

const channels: readonly { readonly when: string; readonly scenario: () => Scenario; readonly given?: Case }[] = [
  {
    when: 'it is the titles of items, with what is said about them',
    scenario: () => {
      const scenario = shop({})
      const items = hostile.map(
        (text, index) =>
          `      - { id: i${String(index)}, title: ${yaml(text)}, about: ${yaml(text)}, checks: [deploy] }\n`
      )
      rewriteChecklist(
        scenario,
        `version: 1\nname: ${yaml(hostile.join(' '))}\nphases:\n  - id: before\n    title: ${yaml(hostile.join(' '))}\n    items:\n${items.join('')}`
      )
      return scenario
    }
  },
  {
    when: 'it is the titles of sections and the names of checks that are awaited',
    scenario: () => {
      const scenario = shop({})
      const sections = hostile.map(
        text => `      - { title: ${yaml(text)}, items: [{ title: item, checks: [${yaml(text)}] }] }\n`
      )
      rewriteChecklist(scenario, `version: 1\nname: Shop\nphases:\n  - id: before\n    sections:\n${sections.join('')}`)
      return scenario
    }
  },
  {
    when: 'it is the title of the pull request, its branches and its labels',
    scenario: () => {
      const scenario = shop({
        item: 'checks: [build], when: { labels: [database] }',
        other: 'sign-off: default, when: { branches: [release] }'
      })
      scenario.pull.title = hostile.join(' ')
      scenario.pull.labels = [...hostile]
      return scenario
    }
  },
  {
    when: 'it is the names of checks, and of who posted them',
    scenario: () => {
      const scenario = shop({ item: "checks: ['*']", other: 'checks: [deploy]' })
      const { repository, pull } = scenario
      for (const name of hostile)
        repository.checkRuns.push(
          makeCheckRun(name, pull.head.sha, { conclusion: 'failure', app: { id: 1, slug: name } })
        )
      return scenario
    }
  },
  {
    when: 'it is the messages of commits, and how a review is said',
    scenario: () => {
      const scenario = shop({ item: 'sign-off: { count: 2 }' })
      for (const commit of scenario.repository.commits) commit.message = hostile.join('\n')
      for (const one of scenario.pull.reviews) one.body = hostile.join('\n')
      return scenario
    }
  },
  {
    when: 'it is what GitHub says',
    scenario: () => shop({ item: 'sign-off: default' }),
    given: {
      inputs: { timeout: '3s' },
      faults: [
        {
          at: 'pulls/{pull_number}/reviews',
          times: 9,
          fault: {
            kind: 'rewrite',
            change: () =>
              hostile.map((state, id) => ({
                id: id + 1,
                user: { id: id + 1, login: state, type: 'User' },
                state,
                commit_id: null
              }))
          }
        }
      ]
    }
  },
  {
    when: 'it is what tests are called, and their failures',
    scenario: () => checkOut(shop({ item: 'tests: { report: junit.xml }' })),
    given: { files: { 'junit.xml': fixture('wrecks/junit-hostile-names.xml') } }
  },
  {
    when: 'it is what a linter finds, and where',
    scenario: () => checkOut(shop({ item: 'lint: { report: eslint.json }' })),
    given: { files: { 'eslint.json': fixture('wrecks/eslint-hostile-names.json') } }
  },
  {
    when: 'it is the names of report files',
    scenario: () => checkOut(shop({ item: "tests: { report: 'reports/**' }" })),
    given: {
      files: Object.fromEntries(
        hostile.map(text => [`reports/${text.replaceAll('/', '∕').replaceAll('\0', '')}.xml`, '<html>'])
      )
    }
  }
]

describe('text stays text', () => {
  test.each(channels)('when $when', async ({ scenario, given }) => {
    const judged = await judge(scenario(), given)
    expect(judged.report).not.toBe(null)
    expectHarmless(judged)
    expect(judged.decision).not.toBe('go')
  })

  test.each([
    { when: 'it is the path of the checklist', inputs: { checklist: `${typed}.yml` } },
    { when: 'it is the phase', inputs: { phase: typed } },
    { when: 'it is a word of an input', inputs: { mode: typed } },
    { when: 'it is the timeout', inputs: { timeout: typed } }
  ])('when nothing is judged because $when', async ({ inputs }) => {
    const judged = await judge(shop({ item: 'checks: [build]' }), { inputs })
    expect(judged.report).toBe(null)
    expect(foreignIn(judged.summary)).toEqual([])
    expect(judged.annotations.flatMap(one => Object.values(one)).flatMap(unseen)).toEqual([])
    expect(judged.masks.filter(mask => mask !== 'ghs_ordinary')).toEqual([])
  })

  test('when the environment is called like that and nothing is wrong', async () => {
    const judged = await judge(shop({ item: 'checks: [build]' }), { inputs: { environment: typed } })
    expect(foreignIn(judged.summary)).toEqual([])
    expect(judged.decision).toBe('go')
  })

  test('when a wrong checklist is full of it', async () => {
    const scenario = shop({})
    const items = hostile.map(
      text => `      - { ${yaml(text)}: 1, title: ${yaml(text)}, checks: ${yaml(text)}, severity: ${yaml(text)} }\n`
    )
    rewriteChecklist(scenario, `version: 1\nphases:\n  - id: before\n    items:\n${items.join('')}`)
    const judged = await judge(scenario)
    expect(judged.report).toBe(null)
    expect(foreignIn(judged.summary)).toEqual([])
    expect(judged.annotations.flatMap(one => Object.values(one)).flatMap(unseen)).toEqual([])
    expect(judged.annotations.every(({ file }) => file === CHECKLIST)).toBe(true)
  })
})
