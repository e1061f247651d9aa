import { matchesName } from '../lib/glob.js'
import { shortSha } from '../lib/short-sha.js'
import { compareTexts, listNames, plural } from '../lib/words.js'
import type { ArtifactFacts } from '../model/artifacts.js'
import type { Release } from '../model/releases.js'
import { ifThere, type GitHubPort } from '../ports/read.js'
import { defineSource } from './define.js'
import { absent, attempt, foundWith } from './parts/attempt.js'
import { isAttested } from './parts/attested.js'

/** Releases whose tags are looked up, a request each. */
const mostReleases = 30

/** Assets of published releases whose tag is at the commit under judgement, and what attests them. */
export const releaseAsset = defineSource<'release-asset'>({
  id: 'release-asset',
  permissions: { contents: 'read', attestations: 'read' },
  gather: ({ name, attestation }, { github }, { commit }) =>
    attempt(async () => {
      const having = (await github.releases())
        .map(release => ({ ...release, assets: release.assets.filter(asset => matchesName(name, asset.name)) }))
        .filter(({ assets }) => assets.length > 0)
      const published = having.filter(({ isDraft }) => !isDraft).toSorted(byTime)
      const here = await findAt(commit, published.slice(0, mostReleases), github)
      if (here.length === 0) return awaited(tellNone(name, commit, having, published))
      const assets = here.flatMap(release => release.assets)
      const unfinished = assets.filter(({ isUploaded, bytes }) => !isUploaded || bytes === 0)
      if (unfinished.length > 0) {
        const names = listNames(unfinished.map(asset => asset.name))
        return awaited(`${names} of ${tell(here)} is empty, or not uploaded to its end. Upload it whole.`)
      }
      const facts: ArtifactFacts[] = []
      for (const { name: called, bytes, digest } of assets) {
        const attested = attestation ? { attested: await isAttested(digest, commit, github) } : {}
        facts.push({ name: called, bytes, ...attested })
      }
      // Whoever may write to the repository may upload one, a job of a pull request's own workflow too.
      return foundWith({ artifacts: facts, where: ` in ${tell(here)}` }, 'workflow', [])
    })
})

/** Newest first. */
function byTime(a: Release, b: Release): number {
  return compareTexts(b.publishedAt ?? '', a.publishedAt ?? '')
}

/** What a release says of its commit is only where its tag would have been made: the tag itself is asked. */
async function findAt(commit: string, releases: readonly Release[], github: GitHubPort): Promise<readonly Release[]> {
  const commits = await Promise.all(releases.map(({ tag }) => ifThere(() => github.commit(`tags/${tag}`))))
  return releases.filter((_, index) => commits[index]?.sha === commit)
}

function tell(releases: readonly Release[]): string {
  const names = releases.map(({ tag, isPrerelease }) => (isPrerelease ? `${tag} (a prerelease)` : tag))
  return `${releases.length === 1 ? 'the release' : 'the releases'} ${listNames(names)}`
}

function tellNone(name: string, commit: string, having: readonly Release[], published: readonly Release[]): string {
  const drafts = having.length - published.length
  const looked =
    published.length > mostReleases
      ? ` Of ${plural(published.length, 'release')} with one only the newest ${String(mostReleases)} are looked at.`
      : ''
  const others = published.length > 0 ? ` Tags of ${tell(published.slice(0, mostReleases))} are at other commits.` : ''
  const hidden = drafts > 0 ? ` ${plural(drafts, 'draft')} with one ${drafts === 1 ? 'does' : 'do'} not count.` : ''
  const why = `No published release whose tag is at ${shortSha(commit)} has an asset ${name}.`
  return `${why}${others}${looked}${hidden} Upload it to a release of this commit, and publish that.`
}

function awaited(why: string): ReturnType<typeof absent> {
  return absent({ code: 'release-asset-awaited', why, awaits: true })
}
