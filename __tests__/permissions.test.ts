import { expect, test } from '@jest/globals'
import { permissionsOf } from '../src/permissions.js'
import { waiverRequests } from '../src/pipeline/comment-waivers.js'
import type { SignatureWay } from '../src/model/sign-off.js'
import { buildChecklist, buildItem } from './support/builders.js'
import { buildDemand, dba } from './support/ports.js'

test.each<readonly [SignatureWay, object]>([
  ['review', { checks: 'read', contents: 'read', 'pull-requests': 'read' }],
  ['comment', { checks: 'read', contents: 'read', 'pull-requests': 'read' }],
  ['environment', { actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'read' }]
])('when people sign by %s, the token must be allowed to read that and no more', async (way, permissions) => {
  const ask = { demands: [buildDemand(dba, { by: [way] })], names: [] }
  expect(await permissionsOf([], [], [{ kind: 'sign-offs', ask }])).toEqual(permissions)
})

test('when somebody may waive, what tells who it is must be readable though nobody signs', async () => {
  const roles = [{ id: 'waiver', users: ['edgar'], teams: [], count: 1 }]
  const further = waiverRequests(buildChecklist([buildItem()], { roles }))
  expect(await permissionsOf([], [], further)).toEqual({ checks: 'read', contents: 'read', 'pull-requests': 'read' })
  expect(await permissionsOf([], [], waiverRequests(buildChecklist([buildItem()])))).toEqual({
    contents: 'read',
    'pull-requests': 'read'
  })
})
