import type { CommandRecord } from '../model/command.js'
import { defineGate, settle } from './define.js'
import {
  acceptedExits,
  askForCommand,
  commandOptions,
  findCommandMistakes,
  runOption
} from './parts/command-options.js'
import { judgeOutput, outputReasons, showCommand, showEnd } from './parts/command-output.js'
import { askForStep, judgeStep, stepReasons } from './parts/step-outcome.js'

export const command = defineGate({
  id: 'command',
  title: 'A command says so',
  about:
    'Holds back what a program of your own objects to: one that is run for it, where the workflow allows that, or one that a step has run.',
  options: commandOptions,
  shorthand: {
    accepts: runOption,
    means: run => ({ run })
  },
  mistakes: findCommandMistakes,
  needs: options => ({ command: askForCommand(options), outcomes: askForStep(options) }),
  reasons: {
    done: '{command} ended with {exit}, and all that is asked of it is so.',
    exit: '{command} ended with {exit}, and {accepted} is asked; it printed "{said}".',
    ended: '{command} was ended by {signal} before it was done; run it again, or see what ends it.',
    ...outputReasons,
    succeeded: 'The step {step} ended with success.',
    ...stepReasons
  },
  // An exit code that is not asked for may as well tell that the command could not do its work.
  refutedBy: ['no-text', 'no-match', 'not-below', 'not-above', 'not-equal', 'differs', 'step-failed'],
  judge: ({ options, evidence, say }) => {
    const { run, outcome: step } = options
    if (step !== undefined) {
      const wrong = judgeStep(step, evidence.outcomes, say)
      return settle({ failed: wrong === undefined ? [] : [wrong], passed: [say('succeeded', { step })] })
    }
    if (run === undefined || evidence.command === undefined) throw new Error('Nothing was run, though it was asked.')
    const { exit, signal, stdout, stderr } = evidence.command
    const command = showCommand(run)
    if (exit === null) return settle({ failed: [say('ended', { command, signal: signal ?? 'a signal' })], passed: [] })
    const accepted = acceptedExits(options)
    if (!accepted.includes(exit)) {
      const said = showEnd(stderr.trim() === '' ? stdout : stderr)
      return settle({ failed: [say('exit', { command, exit, accepted: accepted.join(' or '), said })], passed: [] })
    }
    return settle({
      failed: judgeOutput(command, options, evidence.command, say),
      passed: [say('done', { command, exit })]
    })
  },
  examples: [
    {
      title: 'the database has few connections',
      options: { run: ['psql', '-tAc', 'select count(*) from pg_stat_activity'], number: { below: 50 } },
      evidence: { command: printed('12\n') },
      expect: 'passed',
      because: 'done'
    },
    {
      title: 'the database has many connections',
      options: { run: ['psql', '-tAc', 'select count(*) from pg_stat_activity'], number: { below: 50 } },
      evidence: { command: printed('50\n') },
      expect: 'failed',
      because: 'not-below'
    },
    {
      title: 'the database cannot be reached',
      options: { run: ['psql', '-tAc', 'select count(*) from pg_stat_activity'], number: { below: 50 } },
      evidence: { command: printed('', { exit: 2, stderr: 'psql: error: connection refused\n' }) },
      expect: 'failed',
      because: 'exit'
    },
    {
      title: 'nothing is left to migrate',
      options: { run: ['npx', 'migrate', 'status', '--json'], json: { '/pending': 0 }, env: 'DATABASE_URL' },
      evidence: { command: printed('{ "pending": 0 }') },
      expect: 'passed',
      because: 'done'
    },
    {
      title: 'the step that tries the migration has succeeded',
      options: { outcome: 'migrate' },
      evidence: { outcomes: { steps: { build: 'success', migrate: 'success' } } },
      expect: 'passed',
      because: 'succeeded'
    },
    {
      title: 'the step that tries the migration has failed',
      options: { outcome: 'migrate' },
      evidence: { outcomes: { steps: { build: 'success', migrate: 'failure' } } },
      expect: 'failed',
      because: 'step-failed'
    }
  ]
})

function printed(stdout: string, more: Partial<CommandRecord> = {}): CommandRecord {
  return { exit: 0, signal: null, stdout, stderr: '', ...more }
}
