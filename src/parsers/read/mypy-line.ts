/** Mypy's last line: how many errors it found, and whether they kept it from checking on. */
export interface MypySummary {
  readonly errors: number
  readonly prevented: boolean
}

/** What mypy's last line says; undefined for every other line. */
export function readMypySummary(text: string): MypySummary | undefined {
  if (/^Success: no issues found in (?:1 source file|(?!1 )\d+ source files)$/.test(text))
    return { errors: 0, prevented: false }
  const [, errors, rest] =
    /^Found (\d+) errors? in \d+ files? \((errors prevented further checking|checked \d+ source files?)\)$/.exec(
      text
    ) ?? []
  return errors === undefined ? undefined : { errors: Number(errors), prevented: rest?.startsWith('errors') === true }
}

/** Whether lines are mypy's: its last one among them, or places in Python with nothing but errors and notes. */
export function isMypy(head: readonly string[]): boolean {
  if (head.some(line => readMypySummary(line) !== undefined)) return true
  const places = head.filter(line => /^[^\s:]?[^:]*:\d+(?::\d+)*: /.test(line))
  return (
    places.length > 0 && places.every(line => /^[^\s].*?\.(?:pyi?|ipynb)(?::\d+){1,4}: (?:error|note): /.test(line))
  )
}
