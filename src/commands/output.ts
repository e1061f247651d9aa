import { fstatSync, writeSync } from 'node:fs'

/** Where a command prints to. */
export interface Output {
  /** Whether a person looks at it. */
  readonly isTTY: boolean
  readonly write: (text: string) => void
}

const standardOutput = 1

/**
 * The standard output of a process; `onGone` is called when nobody reads it any more. What is no terminal is written to
 * directly, for a start takes a tenth longer where Node loads its streams.
 */
export function openOutput(from: NodeJS.Process, onGone: () => void): Output {
  const openStream = (): NodeJS.WriteStream => from.stdout.on('error', onGone)
  if (!isPlain()) {
    const stream = openStream()
    return { isTTY: stream.isTTY, write: text => void stream.write(text) }
  }
  let stream: NodeJS.WriteStream | undefined
  const write = (text: string): void => {
    const left = stream === undefined ? writeAtOnce(Buffer.from(text), onGone) : Buffer.from(text)
    if (left.length === 0) return
    // Only its stream knows how to wait for a reader who is slower and does not let us wait.
    stream ??= openStream()
    stream.write(left)
  }
  return { isTTY: false, write }
}

function isPlain(): boolean {
  try {
    const stats = fstatSync(standardOutput)
    return stats.isFile() || stats.isFIFO() || stats.isSocket()
  } catch {
    return false
  }
}

/** What is left to write when whoever reads cannot take more. */
function writeAtOnce(bytes: Buffer, onGone: () => void): Buffer {
  let left = bytes
  try {
    while (left.length > 0) left = left.subarray(writeSync(standardOutput, left))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) onGone()
  }
  return left
}
