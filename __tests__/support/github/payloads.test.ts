import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { makeRelease } from './builders.js'
import {
  deploymentEvent,
  deploymentStatusEvent,
  pullRequestEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent,
  releaseEvent,
  workflowDispatchEvent,
  type Event
} from './payloads.js'
import { deploy, ordinary } from './scenario.js'

type Payload = Readonly<Record<string, object | undefined>>

const file = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json'
const examples = JSON.parse(readFileSync(path.resolve(file), 'utf8')) as { name: string; examples: Payload[] }[]

/** The keys that every example of the event has, of the payload or of one of its objects. */
function alwaysThere(name: string, part?: string): readonly string[] {
  const payloads = examples.find(candidate => candidate.name === name)?.examples ?? []
  const keys = payloads.map(payload => Object.keys(part === undefined ? payload : (payload[part] ?? {})))
  return keys.reduce((common, next) => common.filter(key => next.includes(key)))
}

describe('a payload has what the examples of GitHub always have', () => {
  const scenario = ordinary()
  const release = makeRelease('v1')
  const deployment = deploy(scenario, { statuses: [['success', 41]] })
  test.each<[string, Event, string | undefined]>([
    ['pull_request', pullRequestEvent(scenario), 'pull_request'],
    ['pull_request', pullRequestTargetEvent(scenario), 'pull_request'],
    ['pull_request_review', pullRequestReviewEvent(scenario), 'review'],
    ['push', pushEvent(scenario), 'head_commit'],
    ['workflow_dispatch', workflowDispatchEvent(scenario), undefined],
    ['release', releaseEvent(scenario, release), 'release'],
    ['deployment', deploymentEvent(scenario, deployment), 'deployment'],
    ['deployment_status', deploymentStatusEvent(scenario, deployment), 'deployment_status']
  ])('when the event is %s', (name, { payload }, part) => {
    const inner = part === undefined ? {} : (payload[part] as object)
    expect(alwaysThere(name).filter(key => !(key in payload))).toEqual([])
    expect(alwaysThere(name, part).filter(key => part !== undefined && !(key in inner))).toEqual([])
  })
})

test('the names of the run follow the event', () => {
  const scenario = ordinary()
  expect(pullRequestEvent(scenario)).toMatchObject({ ref: 'refs/pull/7/merge', headRef: 'feature', baseRef: 'main' })
  expect(pullRequestTargetEvent(scenario)).toMatchObject({ ref: 'refs/heads/main', sha: scenario.pull.base.sha })
  expect(pullRequestReviewEvent(scenario)).toMatchObject({ actor: 'grace', headRef: '' })
})
