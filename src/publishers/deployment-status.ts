import { writeNote } from '../lib/decision-note.js'
import type { Decision } from '../model/verdict.js'
import type { DeploymentStatusDraft } from '../ports/write.js'
import { countsInWords } from '../renderers/parts/sections.js'
import { definePublisher } from './define.js'

export const deploymentStatus = definePublisher({
  id: 'deployment-status',
  about:
    'Writes the decision to the deployment that started the run, or to the newest one of the commit to the environment.',
  to: 'github',
  permissions: { deployments: 'write' },
  publish: async (report, github) => {
    const { subject, selected, decision, runUrl } = report
    const { commit, deployment } = subject
    if (deployment === undefined && selected.environment === null) return
    const id = deployment ?? (await github.deploymentOf(selected.environment ?? '', commit))
    if (id === null) return
    const before = await github.deploymentState(id)
    // What came to an end keeps the state that says how: the newest one is what everybody goes by.
    if (before !== null && !underWay.has(before)) return
    await github.postDeploymentStatus(id, {
      state: stateFor(decision, before),
      description: writeNote({ decision, phase: selected.phase }, countsInWords(report)),
      ...(runUrl === undefined ? {} : { url: runUrl })
    })
  }
})

const underWay = new Set(['pending', 'queued', 'in_progress', 'waiting'])

/**
 * Never `success`: that a deployment may begin says nothing of its end. A go leaves one that has begun as it is and
 * puts any other into the queue; a no-go ends it.
 */
function stateFor(decision: Decision, before: string | null): DeploymentStatusDraft['state'] {
  switch (decision) {
    case 'go':
      return before === 'in_progress' ? 'in_progress' : 'queued'
    case 'hold':
      return 'pending'
    case 'no-go':
      return 'failure'
  }
}
