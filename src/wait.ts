import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from './adapters/github/client.js'
import { judge, type Answer } from './judge.js'
import { listNames, plural } from './lib/words.js'
import type { RunReport } from './model/verdict.js'
import type { Options } from './options.js'

/** Pauses between two looks, in milliseconds: the second look comes soon, those of a long wait seldom. */
const firstPause = (wait: number) => Math.min(10_000, wait / 6)
const longest = 60_000

/**
 * Judges, and looks again while the decision is hold and the time of `wait` lasts: a no-go cannot turn to go by waiting.
 * What GitHub says is read anew each time, what this job made is not. `tell` is told before each pause.
 */
export async function judgeUntilSettled(
  options: Options,
  environment: Readonly<Record<string, string | undefined>>,
  tell: (line: string) => void
): Promise<Answer> {
  const seen = new Map<string, Seen>()
  const end = Date.now() + options.wait
  let answer = await judge(options, environment, { seen })
  for (
    let pause = firstPause(options.wait);
    'report' in answer && answer.report.decision === 'hold';
    pause = Math.min(pause * 1.5, longest)
  ) {
    const left = end - Date.now()
    if (left <= 0) break
    const next = Math.min(pause, left)
    tell(progress(answer.report, next, left))
    await sleep(next)
    answer = await judge(options, environment, { seen, earlier: answer })
  }
  return answer
}

function progress({ verdicts }: RunReport, next: number, left: number): string {
  const pending = verdicts.filter(({ outcome, severity }) => outcome === 'pending' && severity === 'blocker')
  const names = listNames(pending.map(({ id }) => id))
  const seconds = (milliseconds: number) => plural(Math.ceil(milliseconds / 1000), 'second')
  return `Waiting for ${names}; looking again in ${seconds(next)}, for ${seconds(left)} at most.`
}
