import { origins } from '../../model/evidence.js'
import { choice, optional } from '../../schema/build.js'

/** Without what was committed, which is never evidence. */
const demandable = origins.filter(origin => origin !== 'committed')

/** The option that the pipeline itself enforces, for every gate that has it. */
export const trustOption = {
  trust: optional(
    choice(demandable, {
      about:
        'The least trustworthy origin that the evidence may have, from `platform` (said by GitHub itself) to `job` (a file of this job); evidence of a lesser one cannot be known. Without it any origin will do.'
    })
  )
}
