import { createHash } from 'node:crypto'
import { makeZip, type Packed } from '../zip.js'
import { at } from './clock.js'
import { idOf } from './names.js'
import type { Artifact, ReleaseAsset } from './world.js'

/** An artifact of files by path and text, or of whatever archive. */
export function makeArtifact(
  name: string,
  files: Readonly<Record<string, string>> | readonly Packed[] | Uint8Array,
  given: Partial<Artifact> = {}
): Artifact {
  const archive = files instanceof Uint8Array ? files : makeZip(listFiles(files))
  const { createdAt = at(15) } = given
  const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`
  return { id: idOf('artifact', name, createdAt), name, archive, expired: false, createdAt, digest, ...given }
}

function listFiles(files: Readonly<Record<string, string>> | readonly Packed[]): readonly Packed[] {
  return isList(files) ? files : Object.entries(files).map(([path, text]) => ({ path, text }))
}

function isList(files: object): files is readonly Packed[] {
  return Array.isArray(files)
}

/** What was uploaded to a release, with the digest of its content. */
export function makeReleaseAsset(name: string, given: Partial<ReleaseAsset> = {}): ReleaseAsset {
  const createdAt = at(40)
  const digest = `sha256:${createHash('sha256').update(name).digest('hex')}`
  return { id: idOf('asset', name, createdAt), name, bytes: 4096, state: 'uploaded', digest, createdAt, ...given }
}
