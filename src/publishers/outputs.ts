import { json } from '../renderers/json.js'
import { definePublisher } from './define.js'

export const outputs = definePublisher({
  id: 'outputs',
  about: 'Sets the outputs of the step and writes the run as JSON to the path that `report-path` names.',
  to: 'step',
  publish: async (report, ports) => {
    await ports.outputs.set('decision', report.decision)
    await ports.outputs.set('passed', String(report.decision === 'go'))
    await ports.outputs.set('failed-count', String(report.counts.failed + report.counts.unknown))
    await ports.outputs.set('pending-count', String(report.counts.pending))
    await ports.outputs.set('report-path', await ports.files.write('deploy-gate-run.json', json.render(report)))
  }
})
