import { describe, expect, test } from '@jest/globals'
import { nobody, type Role } from '../../src/model/sign-off.js'
import { PortError, type ContentPort, type GitHubPort } from '../../src/ports/read.js'
import type { SourceContext } from '../../src/sources/define.js'
import { record } from '../../src/sources/record.js'
import { base, buildGitHub, buildMerged, buildPorts, buildPullRequest, dba, fails, head } from '../support/ports.js'

const path = 'docs/records.yml'
const unknownPullRequest = { numbers: null, code: 'none', why: 'None.', awaits: false } as const
const drill = '- { what: restore-drill, on: 2026-10-20, by: edgar }\n'
const role = (changes: Partial<Role>): Role => ({ ...nobody('dba'), ...changes })

/** A file at these commits, the newest first, each the parent of the one before it. */
function history(...texts: readonly (string | PortError)[]): Pick<GitHubPort, 'changesOf' | 'textAt'> {
  const shas = texts.map((_, index) => (index === 0 ? head : String(index).repeat(40)))
  return {
    changesOf: () => Promise.resolve(shas.map((sha, index) => ({ sha, parents: shas.slice(index + 1, index + 2) }))),
    textAt: (_, commit) => {
      const text = texts[shas.indexOf(commit)] ?? ''
      return text instanceof PortError ? Promise.reject(text) : Promise.resolve(text)
    }
  }
}

function gather(
  text: string | null,
  github: Partial<GitHubPort> = {},
  ask: { role?: Role; what?: string } = {},
  more: Partial<ContentPort> = {},
  judged: Partial<SourceContext> = {}
) {
  const content: ContentPort = {
    origin: 'platform',
    find: () => Promise.resolve(text === null ? [] : [path]),
    textOf: () => Promise.resolve(text ?? ''),
    changedAt: fails('unreadable'),
    ...more
  }
  const all = {
    pullRequestsOf: () => Promise.resolve([7]),
    pullRequest: () => Promise.resolve(buildMerged()),
    ...github
  }
  const ports = buildPorts({ content, github: buildGitHub({ ...history(text ?? ''), ...all }) })
  const context = { commit: head, pullRequests: { numbers: [], direct: [] }, ref: '', initiators: [], ...judged }
  return record.gather({ path, what: 'restore-drill', role: dba, ...ask }, ports, context)
}

const found = (value: object) => ({ state: 'found', value })

describe('the newest entry of its kind is found', () => {
  test.each([
    ['it is the first', `${drill}- { what: restore-drill, on: 2026-09-20, by: ada }\n`, 1],
    ['it is the last', `- { what: restore-drill, on: 2026-09-20, by: ada }\n${drill}`, 2],
    ['newer ones are of another kind', `${drill}- { what: audit, on: 2026-11-01, by: ada }\n`, 1],
    [
      'the list is in a mapping',
      `# Records\nentries:\n  - what: restore-drill\n    on: 2026-10-20\n    by: edgar\n`,
      3
    ],
    ['it has everything', drill.replace(' }', ', evidence: the log, expires: 2026-12-01 }'), 1]
  ])('when %s', async (_, text, line) => {
    expect(await gather(text)).toMatchObject(found({ found: 'entry', entry: { by: 'edgar', on: '2026-10-20', line } }))
  })

  test('when there is none, others are named', async () => {
    const text = '- { what: b, on: 2026-10-20, by: ada }\n- { what: a, on: 2026-10-20, by: ada }\n'
    expect(await gather(text)).toMatchObject(found({ found: 'no-entry', others: ['a', 'b'] }))
  })

  test('when there is no file', async () => {
    expect(await gather(null)).toMatchObject(found({ found: 'no-file' }))
  })
})

describe('nothing of the file counts', () => {
  const good = `${drill}- `
  test.each([
    ['it is no YAML', `${drill}- { what: [\n`, 'record-malformed', 3],
    ['it is empty', '', 'record-invalid', 1],
    ['it is two documents', `${drill}---\n${drill}`, 'record-malformed', 2],
    ['a key comes twice', `${good}{ what: a, what: b, on: 2026-10-20, by: ada }`, 'record-malformed', 2],
    ['a key is not known', `${good}what: a\n  on: 2026-10-20\n  by: ada\n  expire: 2026-12-01\n`, 'record-invalid', 5],
    ['a key is missing', `${good}{ what: a, by: ada }`, 'record-invalid', 2],
    ['the mapping has more', `entries:\n  ${drill}more: 1\n`, 'record-invalid', 1],
    ['an entry is a text', `${good}restore-drill`, 'record-invalid', 2],
    ['a day is none of the calendar', `${good}{ what: a, on: 2026-02-30, by: ada }`, 'record-invalid', 2],
    ['a day is written otherwise', `${good}{ what: a, on: 20.10.2026, by: ada }`, 'record-invalid', 2],
    ['a day has a time', `${good}{ what: a, on: 2026-10-20T10:00:00Z, by: ada }`, 'record-invalid', 2],
    [
      'it expires before it was done',
      `${good}{ what: a, on: 2026-10-20, by: ada, expires: 2026-10-19 }`,
      'record-invalid',
      2
    ],
    ['a person is no login', `${good}{ what: a, on: 2026-10-20, by: 'a/b' }`, 'record-invalid', 2],
    ['a person is a number', `${good}{ what: a, on: 2026-10-20, by: 7 }`, 'record-invalid', 2],
    ['an entry comes twice', `${drill}${drill}`, 'record-invalid', 2]
  ])('when %s', async (_, text, code, line) => {
    expect(await gather(text)).toMatchObject({ state: 'broken', flaws: [{ code, file: path, line }] })
  })

  test('when there are very many mistakes, the first are told', async () => {
    const evidence = await gather('- 1\n'.repeat(900))
    expect('flaws' in evidence && evidence.flaws.length).toBe(20)
  })

  test('when several files match', async () => {
    const several = { find: () => Promise.resolve(['a.yml', 'b.yml']) }
    expect(await gather(drill, {}, {}, several)).toMatchObject({ state: 'broken', flaws: [{ code: 'several-files' }] })
  })
})

describe('who did it holds the role', () => {
  const cannot = fails('not-connected')
  test.each([
    ['named, whatever the letter case', role({ users: ['EDGAR'] }), { person: cannot }, true],
    ['somebody else is named', role({ users: ['ada'] }), { person: cannot }, false],
    ['named by id', role({ users: [3] }), {}, true],
    ['another id is named', role({ users: [1] }), {}, false],
    [
      'a member of a team',
      role({ teams: ['acme/dba'] }),
      { teamMembership: () => Promise.resolve('active' as const) },
      true
    ],
    [
      'invited to a team',
      role({ teams: ['acme/dba'] }),
      { teamMembership: () => Promise.resolve('pending' as const) },
      false
    ],
    ['there is no such account', role({ teams: ['acme/dba'] }), { person: () => Promise.resolve(null) }, false],
    ['one who writes, by default', role({ id: 'default' }), { permission: () => Promise.resolve('write') }, true],
    ['one who reads, by default', role({ id: 'default' }), {}, false]
  ])('when %s', async (_, asked, github, isHolder) => {
    expect(await gather(drill, github, { role: asked })).toMatchObject(found({ isHolder }))
  })

  test('when the team cannot be read, nobody knows', async () => {
    const evidence = await gather(
      drill,
      { teamMembership: fails('forbidden') },
      { role: role({ teams: ['acme/dba'] }) }
    )
    expect(evidence).toMatchObject({ state: 'partial', flaws: [{ code: 'team-unreadable' }] })
  })

  test('when GitHub cannot be asked, it is awaited', async () => {
    const evidence = await gather(drill, { person: cannot }, { role: role({ teams: ['acme/dba'] }) })
    expect(evidence).toMatchObject({ state: 'absent', awaits: true })
  })
})

describe('the commit that brought it', () => {
  const other = '- { what: audit, on: 2026-11-01, by: ada }\n'
  const broughtBy = async (github: Partial<GitHubPort>, text = drill, judged: Partial<SourceContext> = {}) => {
    const asked: string[] = []
    const pullRequestsOf = (commit: string) => {
      asked.push(commit)
      return Promise.resolve([7])
    }
    const evidence = await gather(text, { pullRequestsOf, ...github }, {}, {}, judged)
    return { asked, evidence }
  }

  test.each([
    ['the newest', [drill], 0],
    ['the one before, since which others came', [drill + other, drill, ''], 1],
    ['the one that wrote it anew', [drill, '', drill], 0],
    ['the one that changed it', [drill, drill.replace(' }', ', expires: 2026-10-21 }')], 0],
    ['the one that made the file readable', [drill, `${drill}- nothing`], 0],
    ['the one that made it, as the file was not there before', [drill, new PortError('not-found', 'Gone.')], 0]
  ])('is %s', async (_, texts, index) => {
    const { asked } = await broughtBy(history(...texts), String(texts[0]))
    expect(asked).toEqual([index === 0 ? head : String(index).repeat(40)])
  })

  test('is none that merged it beside another change of the file', async () => {
    const [merge, one, two] = [head, '1'.repeat(40), '2'.repeat(40)]
    const texts: Readonly<Record<string, string>> = { [merge]: drill + other, [one]: other, [two]: drill, [base]: '' }
    const { asked } = await broughtBy({
      textAt: (_, commit) => Promise.resolve(texts[commit] ?? ''),
      changesOf: () =>
        Promise.resolve([
          { sha: merge, parents: [two, one] },
          { sha: one, parents: [base] },
          { sha: two, parents: [base] }
        ])
    })
    expect(asked).toEqual([two])
  })

  test('is not known when too many others came since', async () => {
    const { evidence } = await broughtBy(
      history(...Array.from({ length: 9 }, () => drill).concat(Array(12).fill(drill)))
    )
    expect(evidence).toMatchObject({ state: 'broken', flaws: [{ code: 'incomplete' }] })
  })

  test.each([
    ['merged', buildMerged(), { with: 'merged', pullRequest: 7 }],
    ['open', buildPullRequest(), { with: 'open', pullRequest: 7 }],
    ['closed', buildPullRequest({ state: 'closed' }), { with: 'push', commit: head }],
    [
      'merged elsewhere',
      buildMerged({ base: { ref: 'main', sha: base, repository: 'grace/shop' } }),
      { with: 'push', commit: head }
    ]
  ])('came as told when its pull request is %s', async (_, pullRequest, brought) => {
    const { evidence } = await broughtBy({ pullRequest: () => Promise.resolve(pullRequest) })
    expect(evidence).toMatchObject(found({ brought }))
  })

  test.each<[string, Partial<SourceContext>, 'merged' | 'push']>([
    ['another branch is deployed', { ref: 'refs/heads/main' }, 'push'],
    ['a tag is deployed', { ref: 'refs/tags/side' }, 'push'],
    ['it is not known what is deployed', { pullRequests: unknownPullRequest }, 'push'],
    ['that branch is deployed', { ref: 'refs/heads/side' }, 'merged'],
    ['a pull request into it is judged', { pullRequests: { numbers: [8], direct: [] } }, 'merged']
  ])('came into a branch beside the default one, when %s', async (_, judged, by) => {
    const into = { base: { ref: 'side', sha: base, repository: 'acme/shop' } }
    const pullRequest = (number: number) => Promise.resolve(number === 8 ? buildPullRequest(into) : buildMerged(into))
    const { evidence } = await broughtBy({ pullRequest }, drill, judged)
    expect(evidence).toMatchObject(found({ brought: { with: by } }))
  })

  test('came into the default branch, whatever is deployed', async () => {
    const { evidence } = await broughtBy({}, drill, { ref: 'refs/heads/side' })
    expect(evidence).toMatchObject(found({ brought: { with: 'merged' } }))
  })

  test('was pushed when no pull request has it', async () => {
    const { evidence } = await broughtBy({ pullRequestsOf: () => Promise.resolve([]) })
    expect(evidence).toMatchObject(found({ brought: { with: 'push', commit: head } }))
  })

  test('is not asked for in a working tree', async () => {
    const evidence = await gather(drill, { changesOf: fails('not-connected') }, {}, { origin: 'job' })
    expect(evidence).toMatchObject({ state: 'found', origin: 'job', value: { brought: { with: 'untold' } } })
  })

  test('is unknown when GitHub refuses to tell', async () => {
    const { evidence } = await broughtBy({ pullRequestsOf: fails('forbidden') })
    expect(evidence).toMatchObject({ state: 'broken', flaws: [{ code: 'forbidden' }] })
  })
})
