import type { Release } from '../../model/releases.js'
import type { GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { digestOf } from './read-artifacts.js'
import { wires, type Wire } from './wire.js'

/** Releases with what was uploaded to them. */
export function readReleases(client: Client, root: string): Pick<GitHubPort, 'releases'> {
  return {
    releases: async () => {
      const pages = await client.pages(`${root}/releases`, 'contents: read')
      return pages.flatMap(page => wires(page, 'a release')).map(releaseOf)
    }
  }
}

function releaseOf(from: Wire): Release {
  return {
    tag: from.text('tag_name'),
    isDraft: from.flag('draft'),
    isPrerelease: from.flag('prerelease'),
    publishedAt: from.timeOrNull('published_at'),
    assets: from.list('assets').map(asset => ({
      name: asset.text('name'),
      bytes: asset.number('size'),
      isUploaded: asset.text('state') === 'uploaded',
      digest: digestOf(asset)
    }))
  }
}
