import { expect, test } from '@jest/globals'
import { ordinary } from '../support/github/scenario.js'
import { judge } from './judge.js'

const checklist = `version: 1
name: Shop
phases:
  - id: before
    items:
      - title: Reviewed
        sign-off: default
      - title: Checks
        checks: [build, test]
`

test('when everything is there, goes', async () => {
  const result = await judge(ordinary({ checklist }), { inputs: { checklist: '.github/deploy-gate.yml' } })
  expect(result.exitCode).toBe(0)
})
