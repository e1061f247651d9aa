import * as core from '@actions/core'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { breakCommands, logLine, oneLine, visible } from '../lib/escape.js'
import type { MarkedLocation } from '../model/reason.js'
import type { AnnotationLevel, StepPorts } from '../ports/write.js'

/** GitHub cuts a message here. */
const mostCharacters = 4096

/** The runner's log, summary and outputs; every text goes through `lib/escape`. */
export function createStepPorts(temporaryFolder: string): StepPorts {
  return {
    annotations: { annotate },
    summary: {
      write: async markdown => {
        await core.summary.addRaw(breakCommands(markdown)).write()
      }
    },
    outputs: {
      set: (name, value) => {
        core.setOutput(name, value)
        return Promise.resolve()
      }
    },
    files: {
      write: async (name, text) => {
        const path = join(temporaryFolder, name)
        await writeFile(path, text)
        return path
      }
    }
  }
}

function annotate(level: AnnotationLevel, title: string, message: string, location?: MarkedLocation): void {
  const { file, line, endLine, column } = location ?? {}
  const properties = {
    title: breakCommands(oneLine(title, 200)),
    ...(file === undefined ? {} : { file: breakCommands(visible(file)) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined || endLine !== undefined ? {} : { startColumn: column })
  }
  core[level](breakCommands(oneLine(message, mostCharacters)), properties)
}

/** Writes lines to the log, each with our own prefix so that no text in them is a command. */
export function log(text: string): void {
  for (const line of text.replace(/\n$/, '').split('\n')) process.stdout.write(`${logLine(line)}\n`)
}

/** Makes the runner mask a secret in everything that follows. */
export function mask(secret: string): void {
  core.setSecret(secret)
}
