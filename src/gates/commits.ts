import { asList } from '../lib/as-list.js'
import { compileGlobs, onlyExcludes } from '../lib/glob.js'
import { shortSha } from '../lib/short-sha.js'
import { listNames, plural } from '../lib/words.js'
import type { JudgedCommit } from '../model/github.js'
import { choice, flag, list, object, text, texts } from '../schema/build.js'
import type { Mistake } from '../schema/validate.js'
import { defineGate, settle } from './define.js'
import { isConventional } from './parts/conventional-title.js'

export const commits = defineGate({
  id: 'commits',
  title: 'The commits are signed and titled as agreed',
  about: 'Holds back commits that are not verified, badly titled, or change paths that need a label.',
  options: object({
    verified: flag({ about: 'Whether GitHub must have verified the signature of every commit.', default: true }),
    titles: choice(['any', 'conventional'], {
      about: 'Whether titles must be Conventional Commits, such as `fix(cart): round up`; those of merges need not.',
      default: 'any'
    }),
    types: list(text({ about: 'A type of a Conventional Commit.' }), {
      about: 'Types that a title may begin with, whatever their case.',
      default: ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test']
    }),
    'forbidden-paths': list(
      object({
        paths: texts({ about: 'Globs of paths, as in workflow filters.' }),
        label: text({ about: 'The label of the pull request that allows to change them.' })
      }),
      { about: 'Paths that only a pull request with a label may change.', default: [] }
    )
  }),
  mistakes: options =>
    options['forbidden-paths'].flatMap(({ paths }, index): readonly Mistake[] => {
      const message = 'These globs only exclude, so that no path matches; write one without `!` before them.'
      const isEmpty = onlyExcludes(asList(paths))
      return isEmpty ? [{ path: ['forbidden-paths', index, 'paths'], at: 'value', message }] : []
    }),
  needs: options => ({
    commits: { kind: 'commits', ask: {} },
    paths: options['forbidden-paths'].length > 0 ? { kind: 'paths', ask: {} } : undefined
  }),
  reasons: {
    good: '{commits} judged: {asked}.',
    unverified: 'GitHub has not verified {commits}; sign and push again.',
    untitled: '{titles} begin with none of {types}; write titles such as `fix: round up`.',
    forbidden: 'The change of {paths} needs the label {label}; have somebody add it who may allow that.',
    'not-asked': 'Neither signatures nor titles nor paths are asked for; ask for one at least.'
  },
  refutedBy: ['unverified', 'untitled'],
  judge: ({ options, evidence, say }) => {
    const { verified, titles, types, 'forbidden-paths': forbidden } = options
    const { commits: all, labels } = evidence.commits
    const asked = [
      ...(verified ? ['verified'] : []),
      ...(titles === 'conventional' ? ['conventional titles'] : []),
      ...(forbidden.length > 0 ? ['no forbidden path'] : [])
    ]
    if (asked.length === 0) return settle({ failed: [say('not-asked', {})], passed: [] })
    const unverified = verified ? all.filter(commit => !commit.verified) : []
    const untitled =
      titles === 'conventional' ? all.filter(({ title, isMerge }) => !isMerge && !isConventional(title, types)) : []
    const held = new Set(labels.map(label => label.toLowerCase()))
    const pending = forbidden
      .filter(({ label }) => !held.has(label.toLowerCase()))
      .flatMap(({ paths: globs, label }) => {
        const isMeant = compileGlobs(asList(globs))
        const paths = (evidence.paths?.paths ?? []).filter(isMeant)
        return paths.length === 0 ? [] : [say('forbidden', { paths: listNames(paths), label })]
      })
    return settle({
      failed: [
        ...(unverified.length > 0 ? [say('unverified', { commits: listNames(unverified.map(nameReason)) })] : []),
        ...(untitled.length > 0
          ? [say('untitled', { titles: listNames(untitled.map(nameTitle)), types: listNames(types, 12) })]
          : [])
      ],
      pending,
      passed: [say('good', { commits: plural(all.length, 'commit'), asked: listNames(asked) })]
    })
  },
  examples: [
    {
      title: 'every commit is signed',
      options: {},
      evidence: example({}),
      expect: 'passed',
      because: 'good'
    },
    {
      title: 'one is not signed',
      options: {},
      evidence: example({ verified: false, reason: 'unsigned' }),
      expect: 'failed',
      because: 'unverified'
    },
    {
      title: 'a title has no type',
      options: { titles: 'conventional' },
      evidence: example({ title: 'Sell more' }),
      expect: 'failed',
      because: 'untitled'
    }
  ]
})

const nameReason = ({ sha, reason }: JudgedCommit) => `${shortSha(sha)} (${reason})`
const nameTitle = ({ sha, title }: JudgedCommit) => `${shortSha(sha)} "${title.slice(0, 80)}"`

function example(changes: Partial<JudgedCommit>) {
  const commit = { sha: 'c0ffee', title: 'fix: sell more', isMerge: false, verified: true, reason: 'valid', ...changes }
  return { commits: { commits: [commit], labels: [] } }
}
