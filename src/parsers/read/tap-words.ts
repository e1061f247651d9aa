/** Characters of one line that are looked through for a message or a place. */
const maxWords = 2000

/** What the YAML behind a test point, or the lines that take its place, tell of it. */
export class TapWords {
  readonly #told = new Map<string, string>()
  /** The key whose value begins on the next line. */
  #waits: string | undefined

  /** A line of YAML: only the keys that test tools use for a message or a place are kept, each as it is first told. */
  readYaml(line: string): void {
    const text = line.slice(0, maxWords).trim()
    if (this.#waits !== undefined && text !== '') {
      this.#told.set(this.#waits, text)
      this.#waits = undefined
      return
    }
    const [, key, value = ''] =
      /^(error|message|expected|actual|location|at|fileName|lineNumber|type):\s*(.*)$/.exec(text) ?? []
    if (key === undefined || value === '' || this.#told.has(key)) return
    if (/^[|>][-+]?$/.test(value)) this.#waits = key
    else this.#told.set(key, unquote(value))
  }

  /** A line that is no TAP, as older reporters put a message behind a failure. */
  readPlain(line: string): void {
    if (!this.#told.has('message')) this.#told.set('message', line.slice(0, maxWords))
  }

  /** Node says of a group of tests that it is one; it is no test itself, even when it is empty. */
  get isSuite(): boolean {
    return this.#told.get('type') === 'suite'
  }

  get message(): string {
    const [expected, actual] = [this.#told.get('expected'), this.#told.get('actual')]
    const difference = expected === undefined || actual === undefined ? '' : `Expected ${expected}, got ${actual}.`
    return this.#told.get('error') ?? this.#told.get('message') ?? difference
  }

  get place(): { readonly file?: string; readonly line?: number } {
    const [fileName, lineNumber] = [this.#told.get('fileName'), this.#told.get('lineNumber') ?? '']
    if (fileName !== undefined && /^[1-9]\d{0,8}$/.test(lineNumber)) return { file: fileName, line: Number(lineNumber) }
    const written = this.#told.get('location') ?? this.#told.get('at') ?? ''
    const [, file, line] = /(?<![^\s('"])([^\s('"]+):([1-9]\d{0,8}):\d{1,9}\)?$/.exec(written) ?? []
    return file === undefined ? {} : { file: file.replace(/^file:\/\//, ''), line: Number(line) }
  }
}

function unquote(value: string): string {
  const [, inner] = /^(?:'(.*)'|".*")$/.exec(value) ?? []
  if (inner !== undefined) return inner.replaceAll("''", "'")
  return value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1).replaceAll('\\"', '"') : value
}
