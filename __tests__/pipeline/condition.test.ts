import { describe, expect, test } from '@jest/globals'
import type { Condition } from '../../src/model/checklist.js'
import { conditionFacts, evaluateCondition } from '../../src/pipeline/condition.js'
import { subject } from '../support/builders.js'

const facts = conditionFacts({ ...subject, labels: ['hotfix'] }, ['db/1.sql', 'src/a.ts'])
const nothing = conditionFacts({ ...subject, branch: '', environment: '', labels: null }, null)

describe('a condition', () => {
  test.each<[string, Condition, string]>([
    ['it is empty', {}, 'holds'],
    ['the environment is listed', { environments: ['staging', 'production'] }, 'holds'],
    ['the environment is not listed', { environments: ['staging'] }, 'false'],
    ['the environment is written with a capital letter', { environments: ['Prod*'] }, 'holds'],
    ['the label is written with a capital letter', { labels: ['HotFix'] }, 'holds'],
    ['the branch is written with a capital letter', { branches: ['Main'] }, 'false'],
    ['the branch matches a glob', { branches: ['ma*'] }, 'holds'],
    ['a glob takes the branch away again', { branches: ['**', '!main'] }, 'false'],
    ['the event is listed', { events: ['push'] }, 'holds'],
    ['one path of several matches', { paths: ['db/**'] }, 'holds'],
    ['no path matches', { paths: ['docs/**'] }, 'false'],
    ['a label matches', { labels: ['hotfix'] }, 'holds'],
    ['one key holds and another does not', { events: ['push'], labels: ['other'] }, 'false']
  ])('when %s', (_, condition, state) => {
    expect(evaluateCondition(condition, facts).state).toBe(state)
  })

  test.each<[string, Condition, string]>([
    ['the environment is not known', { environments: ['production'] }, 'unknown'],
    ['the branch is not known', { branches: ['main'] }, 'unknown'],
    ['the labels are not known', { labels: ['hotfix'] }, 'unknown'],
    ['the paths are not known', { paths: ['db/**'] }, 'unknown'],
    ['something is not known, but another key is false', { paths: ['db/**'], events: ['release'] }, 'false']
  ])('when %s', (_, condition, state) => {
    expect(evaluateCondition(condition, nothing).state).toBe(state)
  })
})
