import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from './adapters/github/client.js'
import { createRunnerPorts, log, mask } from './adapters/runner.js'
import { assumeFailure, exitCodes } from './exit.js'
import { judge, type Answer, type Said } from './judge.js'
import { markdown } from './lib/escape.js'
import { plural } from './lib/words.js'
import type { RunReport } from './model/verdict.js'
import { readOptions, type Options } from './options.js'
import { mostAnnotations, type WritePorts } from './ports/write.js'
import { publishers } from './publishers/index.js'
import { terminal } from './renderers/terminal.js'
import { waitWhileHeld } from './wait.js'

/** Complaints that the job summary shows, which keeps it far below what GitHub takes. */
const mostRows = 100

assumeFailure()

const read = readOptions(process.env)
const ports = createRunnerPorts(process.env['RUNNER_TEMP'] ?? '.')
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
  const answer = await waitWhileHeld(look, options.wait, { now: Date.now, sleep }, log)
  const code = await show(answer, ports, options)
  process.exitCode = options.mode === 'report' ? exitCodes.go : code
}

async function show(answer: Answer, to: WritePorts, { failOn }: Options): Promise<number> {
  if ('complaints' in answer) return refuse(answer.complaints, to, exitCodes.wrong)
  if ('unjudged' in answer) return refuse([{ message: answer.unjudged }], to, exitCodes['no-go'])
  const { report } = answer
  await publish(report, to)
  log(terminal.render(report))
  return report.decision === 'hold' && failOn === 'no-go' ? exitCodes.go : exitCodes[report.decision]
}

/** A place that cannot be written is a warning; the decision stands. */
async function publish(report: RunReport, to: WritePorts): Promise<void> {
  for (const publisher of publishers.values()) {
    await attempt(publisher.id, to, () => publisher.publish(report, to))
  }
}

/** Shows why nothing was judged, which is never a go. */
async function refuse(said: readonly Said[], to: WritePorts, code: number): Promise<number> {
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

async function attempt(what: string, to: WritePorts, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const message = `Writing the ${what} failed, and the decision stands: ${String(error)}`
    to.annotations.annotate('warning', 'Deploy Gate', message)
  }
}
