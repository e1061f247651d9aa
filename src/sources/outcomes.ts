import { defineSource } from './define.js'

/** How the steps before the gate ended, which some of them tell nowhere else. */
export const outcomes = defineSource<'outcomes'>({
  id: 'outcomes',
  permissions: {},
  gather: (_, { run }) =>
    Promise.resolve(
      run.outcomes === null
        ? { state: 'broken', flaws: [{ code: 'outcomes-missing', why: missing }] }
        : { state: 'found', value: { steps: run.outcomes }, origin: 'job' }
    )
})

const missing =
  'No outcomes of steps are handed in; give the action `outcomes: ${{ toJSON(steps) }}`, or the command `--outcomes`.'
