import { plural } from '../lib/words.js'
import { mostAnnotations } from '../ports/write.js'
import { definePublisher } from './define.js'
import { collectNotes } from './parts/notes.js'

export const annotations = definePublisher({
  id: 'annotations',
  about: 'Marks the lines that failed, most severe first, within the ten of each level that GitHub shows.',
  to: 'step',
  publish: (report, ports) => {
    const notes = collectNotes(report)
    for (const level of ['error', 'warning', 'notice'] as const) {
      const all = notes.filter(note => note.level === level)
      all.slice(0, mostAnnotations).forEach((note, index) => {
        const left = index === mostAnnotations - 1 ? all.length - mostAnnotations : 0
        const more = left > 0 ? ` (and ${plural(left, 'more place')}: see the job summary)` : ''
        ports.annotations.annotate(level, note.title, `${note.message}${more}`, note.place)
      })
    }
    return Promise.resolve()
  }
})
