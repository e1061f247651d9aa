import { defineSource } from './define.js'
import { attempt } from './parts/attempt.js'

/** How a program of the checklist ended and what it printed. */
export const command = defineSource<'command'>({
  id: 'command',
  permissions: {},
  // It may count what others change, such as the connections of a database.
  fleeting: true,
  gather: (ask, { commands }) =>
    attempt(async () => ({ state: 'found', value: await commands.run(ask), origin: 'job' }))
})
