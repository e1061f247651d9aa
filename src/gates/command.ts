import type { CommandRecord } from '../model/command.js'
import { defineGate, settle } from './define.js'
import { acceptedExits, askOf, commandOptions, findCommandMistakes, runOption } from './parts/command-options.js'
import { judgeOutput, outputReasons, showCommand, showEnd } from './parts/command-output.js'

export const command = defineGate({
  id: 'command',
  title: 'A command says so',
  about: 'Holds back what a program of your own objects to; programs run only where the workflow allows them.',
  options: commandOptions,
  shorthand: {
    accepts: runOption,
    means: run => ({ run })
  },
  mistakes: findCommandMistakes,
  needs: options => ({ command: { kind: 'command', ask: askOf(options) } }),
  reasons: {
    done: '{command} ended with {exit}, and all that is asked of it is so.',
    exit: '{command} ended with {exit}, and {accepted} is asked; it printed "{said}".',
    ended: '{command} was ended by {signal} before it was done; run it again, or see what ends it.',
    ...outputReasons
  },
  // An exit code that is not asked for may as well tell that the command could not do its work.
  refutedBy: ['no-text', 'no-match', 'not-below', 'not-above', 'not-equal', 'differs'],
  judge: ({ options, evidence, say }) => {
    const { exit, signal, stdout, stderr } = evidence.command
    const command = showCommand(options.run)
    if (exit === null) return settle({ failed: [say('ended', { command, signal: signal ?? 'a signal' })], passed: [] })
    const accepted = acceptedExits(options)
    if (!accepted.includes(exit)) {
      const said = showEnd(stderr.trim() === '' ? stdout : stderr)
      return settle({ failed: [say('exit', { command, exit, accepted: accepted.join(' or '), said })], passed: [] })
    }
    return settle({ failed: judgeOutput(options, evidence.command, say), passed: [say('done', { command, exit })] })
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
      title: 'something is left to migrate',
      options: { run: ['npx', 'migrate', 'status', '--json'], json: { '/pending': 0 }, env: 'DATABASE_URL' },
      evidence: { command: printed('{ "pending": 2 }') },
      expect: 'failed',
      because: 'differs'
    }
  ]
})

function printed(stdout: string, more: Partial<CommandRecord> = {}): CommandRecord {
  return { exit: 0, signal: null, stdout, stderr: '', ...more }
}
