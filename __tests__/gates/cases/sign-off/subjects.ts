import { people, reviewBy, signOffRecord } from '../../../../src/gates/parts/sign-off/examples.js'
import type { JudgedSpan, SignOffRecord } from '../../../../src/model/github.js'
import type { Case } from '../../../support/judge.js'
import { changes, option } from './scene.js'

const { edgar } = people
const pushed = 'd'.repeat(40)

function of(number: number, reviews: Parameters<typeof signOffRecord>[0]): SignOffRecord {
  const record = signOffRecord(reviews)
  return { ...record, pullRequest: { ...record.pullRequest, number } }
}

function records(pullRequests: readonly SignOffRecord[], directPushes: readonly string[] = []) {
  return { 'sign-offs': { pullRequests, directPushes } }
}

const signed = of(7, [reviewBy(edgar)])

const span: JudgedSpan = { environment: 'production', from: 'e'.repeat(40), deployment: 4001, commits: 30 }
const scope = { ...option, scope: 'since-last-deployment' }

function since(pullRequests: readonly SignOffRecord[], directPushes: readonly string[] = [], more = {}) {
  return { 'sign-offs': { pullRequests, directPushes, span: { ...span, ...more } } }
}

/** What is judged beside one pull request. */
export const subjectCases: readonly Case[] = [
  {
    title: 'both pull requests are signed',
    options: option,
    evidence: records([signed, of(8, [reviewBy(edgar)])]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'one of two is not signed',
    options: option,
    evidence: records([signed, of(8, [])]),
    expect: 'pending',
    because: ['signed', 'awaiting']
  },
  {
    title: 'changes are requested of one of two',
    options: option,
    evidence: records([signed, of(8, [changes(edgar)])]),
    expect: 'failed',
    because: ['changes-requested']
  },
  {
    title: 'a commit was pushed directly',
    options: option,
    evidence: records([signed], [pushed]),
    expect: 'failed',
    because: ['direct-push']
  },
  {
    title: 'a commit was pushed directly, which only warns',
    options: { ...option, 'direct-push': 'warn' },
    evidence: records([], [pushed]),
    expect: 'passed',
    because: ['direct-push']
  },
  {
    title: 'a commit was pushed directly, which may be',
    options: { ...option, 'direct-push': 'allow' },
    evidence: records([], [pushed]),
    expect: 'passed',
    because: ['direct-push']
  },
  {
    title: 'a commit that was pushed directly may be, and a pull request is not signed',
    options: { ...option, 'direct-push': 'allow' },
    evidence: records([of(8, [])], [pushed]),
    expect: 'pending',
    because: ['direct-push', 'awaiting']
  },
  {
    title: 'all that came since the deployment is signed',
    options: scope,
    evidence: since([signed, of(8, [reviewBy(edgar)])]),
    expect: 'passed',
    because: ['since-deployment', 'signed']
  },
  {
    title: 'something that came since the tag is not signed',
    options: { ...scope, since: 'v1' },
    evidence: since([of(8, [])], [], { deployment: null }),
    expect: 'pending',
    because: ['since-deployment', 'awaiting']
  },
  {
    title: 'more was pushed directly than is named',
    options: scope,
    evidence: since(
      [signed],
      Array.from({ length: 11 }, () => pushed)
    ),
    expect: 'failed',
    because: ['direct-push', 'more-direct-pushes', 'since-deployment']
  },
  {
    title: 'what was deployed before is deployed again',
    options: scope,
    evidence: since([signed], [], { commits: null }),
    expect: 'passed',
    because: ['deployed-before', 'signed']
  },
  {
    title: 'there is nothing to sign',
    options: { ...option, 'direct-push': 'allow' },
    evidence: records([]),
    expect: 'failed',
    because: ['nobody-asked']
  }
]

const contributed = (more: Partial<SignOffRecord['contributors']>) => ({
  'sign-offs': {
    pullRequests: [{ ...signed, contributors: { people: [], coAuthors: [], behind: [], unknown: [], ...more } }],
    directPushes: []
  }
})
const lifting = (...exclude: readonly string[]) => ({ ...option, exclude })

/** What part the one who signs has in it. */
export const partCases: readonly Case[] = [
  {
    title: 'a trailer names the one who approves',
    options: option,
    evidence: contributed({ coAuthors: [edgar] }),
    expect: 'failed',
    because: ['contributor', 'impossible']
  },
  {
    title: 'a trailer names the one who approves, and co-authors may sign',
    options: lifting('author', 'contributors', 'initiator'),
    evidence: contributed({ coAuthors: [edgar] }),
    expect: 'passed',
    because: ['signed', 'lifted']
  },
  {
    title: 'the one who approves wrote a commit, and co-authors may sign',
    options: lifting('author', 'contributors', 'initiator'),
    evidence: contributed({ people: [edgar], coAuthors: [edgar] }),
    expect: 'failed',
    because: ['contributor', 'impossible']
  },
  {
    title: 'the one who approves let a program open it',
    options: option,
    evidence: contributed({ behind: [edgar] }),
    expect: 'failed',
    because: ['behind', 'impossible']
  },
  {
    title: 'the one who approves let a program open it, and authors may sign',
    options: lifting('contributors'),
    evidence: contributed({ behind: [edgar] }),
    expect: 'passed',
    because: ['lifted']
  }
]
