import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from './adapters/github/client.js'
import { createStepPorts, log, mask } from './adapters/runner.js'
import { assumeFailure, exitCodes } from './exit.js'
import type { Said } from './checklist-in-force.js'
import { judge, type Answer } from './judge.js'
import { markdown } from './lib/escape.js'
import { plural } from './lib/words.js'
import { readOptions, type Options } from './options.js'
import { mostAnnotations, type StepPorts } from './ports/write.js'
import { attempt, createHerald, publish, publishToGitHub } from './publish.js'
import { reportRefusal, sayRefusal } from './refusal.js'
import { terminal } from './renderers/terminal.js'
import { waitWhileHeld } from './wait.js'

/** Complaints that the job summary shows, which keeps it far below what GitHub takes. */
const mostRows = 100

assumeFailure()

const read = readOptions(process.env)
const ports = createStepPorts(process.env['RUNNER_TEMP'] ?? '.')
if ('mistakes' in read) {
  process.exitCode = await refuse(
    read.mistakes.map(message => ({ message })),
    ports,
    exitCodes.wrong
  )
} else {
  const { options } = read
  if (options.token !== null) mask(options.token)
  const seen = new Map<string, Seen>()
  const look: Parameters<typeof waitWhileHeld>[0] = earlier => judge(options, process.env, { seen, earlier })
  const herald = createHerald(options, process.env)
  const answer = await waitWhileHeld(look, options.wait, { now: Date.now, sleep }, (waiting, line) => {
    log(line)
    return herald(waiting)
  })
  const code = await show(answer, ports, options)
  process.exitCode = options.mode === 'report' ? exitCodes.go : code
}

async function show(answer: Answer, to: StepPorts, options: Options): Promise<number> {
  if ('report' in answer) {
    const report = await publish(answer, to, options, process.env)
    log(terminal.render(report))
    return report.decision === 'hold' && options.failOn === 'no-go' ? exitCodes.go : exitCodes[report.decision]
  }
  if (answer.about !== undefined) {
    const report = reportRefusal(answer, answer.about, options, new Date().toISOString())
    await publishToGitHub(report, to, options, process.env)
  }
  return refuse(sayRefusal(answer), to, 'complaints' in answer ? exitCodes.wrong : exitCodes['no-go'])
}

/** Shows why nothing was judged, which is never a go. */
async function refuse(said: readonly Said[], to: StepPorts, code: number): Promise<number> {
  for (const { message, location } of said.slice(0, mostAnnotations)) {
    to.annotations.annotate('error', 'Deploy Gate judged nothing', message, location)
  }
  const lines = said.map(({ message, location }) => `${placeOf(location)}${message}`)
  log(lines.join('\n'))
  const rows = lines.slice(0, mostRows).map(line => `- ${markdown(line, 2000)}`)
  const more = lines.length > rows.length ? [`- and ${plural(lines.length - rows.length, 'more')} in the log`] : []
  const text = [...rows, ...more].join('\n')
  await attempt('summary', to, () => to.summary.write(`## 🔴 No-go: nothing was judged\n\n${text}\n`))
  await attempt('outputs', to, async () => {
    await to.outputs.set('decision', 'no-go')
    await to.outputs.set('passed', 'false')
  })
  return code
}

function placeOf(location: Said['location']): string {
  return location === undefined ? '' : `${location.file}:${String(location.line)}:${String(location.column)} `
}
