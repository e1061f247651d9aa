import { summary as renderer } from '../renderers/summary.js'
import { definePublisher } from './define.js'

export const summary = definePublisher({
  id: 'summary',
  about: 'Writes the job summary.',
  to: 'step',
  publish: (report, ports) => ports.summary.write(renderer.render(report))
})
