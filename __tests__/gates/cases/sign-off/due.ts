import { demandFor, dba, people, reviewBy } from '../../../../src/gates/parts/sign-off/examples.js'
import type { Remark } from '../../../../src/model/conversation.js'
import type { SignOffRecord } from '../../../../src/model/github.js'
import type { Case } from '../../../support/judge.js'
import { below, either, later, says } from './below.js'
import { at, changes, record } from './scene.js'

const { edgar } = people

/** Deployed at minute 10, and due at minute 40; the judgements are made long after. */
const deployedAt = at(10)
const due = '30m'
const timely = { by: ['review', 'comment'], item: 'item', due: 30 * 60_000 } as const

const approved = (minute: number) => reviewBy(edgar, { id: 100 + minute, submittedAt: at(minute) })
const reviewed = (minutes: readonly number[], more: Partial<SignOffRecord> = {}) =>
  record(minutes.map(approved), { deployedAt, demands: [demandFor(dba, timely)], ...more })
const commented = (...remarks: readonly Remark[]) => below(remarks, { deployedAt, demands: [demandFor(dba, timely)] })

type Row = readonly [
  title: string,
  expect: Case['expect'],
  because: readonly string[],
  evidence: Case['evidence'],
  without?: readonly string[]
]

const rows: readonly Row[] = [
  ['an approval came after it', 'passed', ['signed'], reviewed([20])],
  ['an approval came at the very due moment', 'passed', ['signed'], reviewed([40])],
  ['an approval came before it', 'pending', ['awaiting', 'before-deployment'], reviewed([5])],
  ['an approval came in its very second', 'pending', ['awaiting', 'before-deployment'], reviewed([10])],
  ['an approval came too late', 'pending', ['awaiting', 'late'], reviewed([41])],
  ['an approval in time was given again too late', 'passed', ['signed'], reviewed([20, 50]), ['late']],
  ['an approval before was given again in time', 'passed', ['signed'], reviewed([5, 20]), ['before-deployment']],
  ['nothing is deployed', 'pending', ['awaiting', 'before-deployment'], reviewed([20], { deployedAt: null })],
  [
    'an approval in time is withdrawn later',
    'failed',
    ['changes-requested'],
    record([approved(20), changes(edgar, { submittedAt: at(50) })], {
      deployedAt,
      demands: [demandFor(dba, timely)]
    })
  ],
  [
    'changes were requested after an approval in time, and what followed is too late',
    'pending',
    ['awaiting', 'superseded'],
    record([approved(20), changes(edgar, { submittedAt: at(25) }), approved(50)], {
      deployedAt,
      demands: [demandFor(dba, timely)]
    })
  ],
  ['a comment came after it', 'passed', ['commented'], commented(says('/sign-off item', { at: at(20) }))],
  ['a comment came before it', 'pending', ['before-deployment'], commented(says('/sign-off item', { at: at(9) }))],
  ['a comment came too late', 'pending', ['late'], commented(says('/sign-off dba', { at: at(41) }))],
  [
    'a comment in time was written again too late',
    'passed',
    ['commented'],
    commented(says('/sign-off dba', { at: at(20) }), says('/sign-off item', { ...later, at: at(50) })),
    ['late']
  ],
  [
    'a comment in time is revoked too late',
    'pending',
    ['revoked'],
    commented(says('/sign-off dba', { at: at(20) }), says('/revoke dba', { ...later, at: at(50) }))
  ]
]

export const dueCases: readonly Case[] = [
  ...rows.map(([title, expect, because, evidence, without = []]) => ({
    ...{ title: `what is due after the deployment is signed: ${title}`, options: either, evidence, expect, because },
    ...{ without, due }
  })),
  {
    title: 'what is due after the deployment takes only an approval of the deployment',
    options: { role: 'dba', by: 'environment' },
    evidence: reviewed([]),
    expect: 'failed',
    because: ['only-before'],
    due
  }
]
