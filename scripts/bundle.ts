import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/** The two bundles: what the runner starts, and what a person starts. */
const bundles = [
  { entry: 'action.js', folder: 'dist' },
  { entry: 'cli.js', folder: join('dist', 'cli') }
] as const

/** Where the modules lie that are bundled: where no package says that they are ES modules, CommonJS is made of them. */
const modules = join('build', 'bundle')

const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')

/** Bundles into a fresh folder outside the project: the same sources give the same bytes wherever they lie. */
function buildAll(): string {
  const target = mkdtempSync(join(tmpdir(), 'deploy-gate-bundle-'))
  rmSync(modules, { recursive: true, force: true })
  cpSync(join('build', 'src'), modules, { recursive: true })
  writeFileSync(join(modules, 'package.json'), '{}\n')
  for (const { entry, folder } of bundles) {
    const flags = ['--license', 'licenses.txt', '--target', 'es2022', '-C', '-q', '-o', join(target, folder)]
    execFileSync(process.execPath, [ncc, 'build', join(modules, entry), ...flags], { stdio: 'inherit' })
  }
  const built = join(target, 'dist')
  writeFileSync(join(built, 'package.json'), '{ "type": "commonjs" }\n')
  for (const path of listFiles(built)) if (path.endsWith('.js')) minify(join(built, path))
  return built
}

/** Half of the time of a start is parsing. Licences are kept beside the code, in a file of their own. */
function minify(path: string): void {
  const text = readFileSync(path, 'utf8')
  const options = { format: 'cjs', target: 'es2022', minify: true, charset: 'ascii', legalComments: 'none' } as const
  writeFileSync(path, toAscii(transformSync(text, options).code))
}

/** Node reads plain ASCII fastest; what esbuild leaves of other characters stands in regular expressions. */
function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function listFiles(folder: string, prefix = ''): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap(entry => {
      const path = join(prefix, entry.name)
      return entry.isDirectory() ? listFiles(join(folder, entry.name), path) : [path]
    })
    .sort()
}

/** Files that differ between two folders, or are in one of them only. */
function findDifferences(one: string, other: string): readonly string[] {
  const [left, right] = [listFiles(one), listFiles(other)]
  const inBoth = new Set(left.filter(path => right.includes(path)))
  const different = (path: string) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path)))
  return [...new Set([...left, ...right])].filter(path => !inBoth.has(path) || different(path))
}

const built = buildAll()
if (process.argv.includes('--check')) {
  const stale = findDifferences('dist', built)
  if (stale.length > 0) {
    process.stderr.write(`dist/ is stale; run npm run bundle and commit it. Different: ${stale.join(', ')}\n`)
    process.exitCode = 1
  }
} else {
  rmSync('dist', { recursive: true, force: true })
  cpSync(built, 'dist', { recursive: true })
}
