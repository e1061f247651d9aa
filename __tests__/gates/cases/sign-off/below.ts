import { conversationOf, dba, demandFor, people, remarkBy } from '../../../../src/gates/parts/sign-off/examples.js'
import type { Conversation, Remark } from '../../../../src/model/conversation.js'
import type { Review, SignOffRecord } from '../../../../src/model/github.js'
import type { Case } from '../../../support/judge.js'
import { at, record } from './scene.js'

const { edgar } = people
const accepting = demandFor(dba, { by: ['comment'], item: 'item' })

export const option = { role: 'dba', by: 'comment' }
export const either = { role: 'dba', by: ['review', 'comment'] }
export const naming = { role: 'dba', confirm: 'item' }

interface Below extends Partial<SignOffRecord> {
  readonly reviews?: readonly Review[]
  readonly interferences?: Conversation['interferences']
}

/** What was written below the pull request. */
export function below(remarks: readonly Remark[], { reviews = [], interferences = [], ...more }: Below = {}) {
  return record(reviews, {
    demands: [accepting],
    names: ['default', 'dba', 'security', 'item', 'other'],
    conversation: conversationOf(remarks, interferences),
    ...more
  })
}

export const says = (line: string, more: Partial<Remark> = {}) => remarkBy(edgar, line, more)
export const later = { id: 900, at: at(30) }

export type Row = readonly [
  title: string,
  expect: Case['expect'],
  because: readonly string[],
  evidence: Case['evidence'],
  options?: Case['options'],
  now?: string
]

/** The rows as cases. */
export const casesOf = (rows: readonly Row[]): readonly Case[] =>
  rows.map(([title, expect, because, evidence, options = option, now]) => ({
    ...{ title: `signing by comments, ${title}`, options, evidence, expect, because },
    ...(now === undefined ? {} : { now })
  }))
