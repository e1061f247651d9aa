import { Problem } from './problem.js'
import { API, SITE, shapeCommit, shapeUser } from './shapes.js'
import { findCommit, shaNamed, userOf } from './find.js'
import { blobSha } from './names.js'
import { json, pages, reading, type Answer, type RepositoryAsk, type Route } from './route.js'
import type { Activity, Commit, Repository } from './world.js'

const CONTENTS = ['contents'] as const

/** Above this size the JSON form of a file has no content. */
const LARGEST_JSON_FILE = 1024 * 1024

export const commitRoutes: readonly Route[] = [
  reading('/commits', CONTENTS, listCommits),
  reading('/commits/{ref}', CONTENTS, showCommit),
  reading('/contents/{path}', CONTENTS, showContents),
  reading('/git/trees/{tree_sha}', CONTENTS, showTree),
  reading('/activity', CONTENTS, listActivity)
]

function showCommit({ world, repository, params, accept }: RepositoryAsk): Answer {
  const commit = findCommit(repository, params['ref'] ?? '')
  if (accept.includes('.sha')) return { kind: 'text', text: commit.sha, type: 'application/vnd.github.sha' }
  return json(shapeCommit(world, repository, commit))
}

/** The commits that lead to one, newest first; with a path, those that changed the file. */
function listCommits({ world, repository, query }: RepositoryAsk): Answer {
  const { sha = repository.defaultBranch, path } = query
  const line: Commit[] = []
  let next: Commit | undefined = findCommit(repository, sha)
  while (next !== undefined) {
    line.push(next)
    const parent: string | undefined = next.parents[0]
    next = repository.commits.find(commit => commit.sha === parent)
  }
  const changing = line.filter(({ files }, index) => path === undefined || files[path] !== line[index + 1]?.files[path])
  return pages(changing, commit => shapeCommit(world, repository, commit))
}

function showContents({ repository, params, query, accept }: RepositoryAsk): Answer {
  const ref = query['ref'] ?? repository.defaultBranch
  const sha = shaNamed(repository, ref)
  if (sha === undefined) throw new Problem(404, `No commit found for the ref ${ref}`)
  const { files } = findCommit(repository, sha)
  const path = params['path'] ?? ''
  const text = files[path]
  if (text === undefined) return json(listFolder(repository, files, path, ref))
  if (accept.includes('.raw')) return { kind: 'text', text, type: 'application/vnd.github.raw+json; charset=utf-8' }
  const size = Buffer.byteLength(text)
  const large = size > LARGEST_JSON_FILE
  return json({
    ...shapeEntry(repository, path, ref, blobSha(text)),
    type: 'file',
    size,
    encoding: large ? 'none' : 'base64',
    content: large ? '' : wrapBase64(text)
  })
}

function listFolder(repository: Repository, files: Commit['files'], folder: string, ref: string): readonly object[] {
  const prefix = folder === '' ? '' : `${folder}/`
  const inside = Object.keys(files).filter(path => path.startsWith(prefix))
  if (inside.length === 0) throw Problem.notFound()
  const names = new Set(inside.map(path => path.slice(prefix.length).split('/')[0] ?? ''))
  return [...names].sort().map(name => {
    const text = files[prefix + name]
    const type = text === undefined ? 'dir' : 'file'
    return { ...shapeEntry(repository, prefix + name, ref, blobSha(text ?? name)), type, size: text?.length ?? 0 }
  })
}

function shapeEntry(repository: Repository, path: string, ref: string, sha: string): object {
  const url = `${API}/repos/${repository.name}/contents/${path}?ref=${ref}`
  const html = `${SITE}/${repository.name}/blob/${ref}/${path}`
  const git = `${API}/repos/${repository.name}/git/blobs/${sha}`
  const links = { self: url, git, html }
  return {
    name: path.split('/').at(-1),
    path,
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: null,
    _links: links
  }
}

/** As GitHub writes it: base64 in lines of 60 characters. */
function wrapBase64(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n')
}

/** A tree by its own sha, by a commit or by a branch; folders are listed too. */
function showTree({ repository, params, query }: RepositoryAsk): Answer {
  const name = params['tree_sha'] ?? ''
  const commit =
    repository.commits.find(candidate => candidate.tree === name) ??
    repository.commits.find(candidate => candidate.sha === shaNamed(repository, name))
  if (commit === undefined) throw Problem.notFound()
  const url = `${API}/repos/${repository.name}/git`
  const files = Object.entries(commit.files).map(([path, text]) => ({
    path,
    mode: commit.modes[path] ?? '100644',
    type: 'blob',
    sha: blobSha(text),
    size: Buffer.byteLength(text),
    url: `${url}/blobs/${blobSha(text)}`
  }))
  const folders = [...new Set(files.flatMap(({ path }) => foldersOf(path)))].map(path => ({
    path,
    mode: '040000',
    type: 'tree',
    sha: blobSha(`tree ${path}`),
    url: `${url}/trees/${blobSha(`tree ${path}`)}`
  }))
  const entries = [...folders, ...files].sort((left, right) => (left.path < right.path ? -1 : 1))
  const tree = 'recursive' in query ? entries : entries.filter(({ path }) => !path.includes('/'))
  return json({ sha: commit.tree, url: `${url}/trees/${commit.tree}`, truncated: false, tree })
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** Newest first, by cursor. */
function listActivity({ world, repository, query }: RepositoryAsk): Answer {
  const { ref, actor, activity_type: type, direction = 'desc' } = query
  if (actor !== undefined) userOf(world, actor)
  const chosen = repository.activities
    .filter(activity => ref === undefined || activity.ref === fullRef(ref))
    .filter(activity => actor === undefined || activity.actor === actor)
    .filter(activity => type === undefined || activity.type === type)
    .sort((left, right) => (direction === 'desc' ? 1 : -1) * right.at.localeCompare(left.at))
  const items = chosen.map(activity => ({ id: activity.id, shape: () => shapeActivity(activity) }))
  return { kind: 'cursor', items }

  function shapeActivity(activity: Activity): object {
    return {
      id: activity.id,
      node_id: `PA_${activity.id}`,
      before: activity.before,
      after: activity.after,
      ref: activity.ref,
      timestamp: activity.at,
      activity_type: activity.type,
      actor: shapeUser(world, activity.actor)
    }
  }
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
}
