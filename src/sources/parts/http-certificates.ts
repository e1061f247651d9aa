import { PortError, type FilesPort } from '../../ports/read.js'
import { textOf } from './text-of.js'

const mostBytes = 1024 * 1024

/** The PEM text of the file that `ca` names. Throws `PortError` where it is none. */
export async function readCertificates(files: FilesPort, path: string): Promise<string> {
  const [file, ...more] = await files.find([path])
  if (file === undefined || more.length > 0) {
    throw new PortError('not-found', `There is no file ${path}, which \`ca\` names. Check it out before the gate.`)
  }
  if (file.bytes > mostBytes) {
    throw new PortError(
      'too-large',
      `${path} has ${String(file.bytes)} bytes, and certificates have at most ${String(mostBytes)}.`
    )
  }
  const text = textOf(file)
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text
  throw new PortError('bad-answer', `${path} holds no certificate in PEM. Name a file with one in \`ca\`.`)
}
