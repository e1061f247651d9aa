import { artifactNames } from '../lib/artifact-names.js'
import { json } from '../renderers/json.js'
import { definePublisher } from './define.js'

export const artifact = definePublisher({
  id: 'artifact',
  about: 'Uploads the run as JSON, under the name by which `deploy-gate history` finds it.',
  to: 'run',
  publish: (report, run) => {
    const { environment, phase } = report.selected
    return run.upload(artifactNames(environment ?? '', phase), { 'deploy-gate-run.json': json.render(report) })
  }
})
