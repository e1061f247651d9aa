import { loadCommands } from '../../src/commands/all.js'
import { code, prose, table } from './markdown.js'

const commands = await loadCommands()

/** The table of the command's commands. */
export function renderCommandTable(): string {
  return table(
    ['Command', 'Does'],
    commands.map(({ usage, about }) => [code(`deploy-gate ${usage}`), prose(about)])
  )
}
