import { defineParser } from './define.js'
import { CargoRun } from './read/cargo-run.js'

const begin = /^running (\d{1,9}) tests?$/
const end =
  /^test result: (\w+)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out(?:; finished in \S+)?$/
const program = /^\s+(?:Running (?:unittests )?(\S+) \(|Doc-tests (\S+)$)/

export const cargoTest = defineParser({
  id: 'cargo-test',
  title: 'cargo test',
  kind: 'tests',
  about: 'What `cargo test --no-fail-fast > FILE` prints, with or without `2>&1` and `--quiet`.',

  recognises: sniffed =>
    sniffed.syntax === 'lines' &&
    sniffed.head.some(
      line => begin.test(line) || end.test(line) || program.test(line) || /^ +Compiling \S+ v\d/.test(line)
    ) &&
    !sniffed.head.some(line => line.startsWith('{')),

  parse: input => {
    const run = new CargoRun()
    for (const line of input.lines()) readLine(line, run)
    return run.report()
  }
})

function readLine(line: string, run: CargoRun): void {
  const [, planned] = begin.exec(line) ?? []
  if (planned !== undefined) {
    run.begin(Number(planned))
    return
  }
  const [result, word, ...counts] = end.exec(line) ?? []
  if (result !== undefined) {
    const [passed = 0, failed = 0, ignored = 0, measured = 0] = counts.map(Number)
    run.end(word === 'ok', { passed, failed, ignored, measured })
    return
  }
  const [named, path, crate] = program.exec(line) ?? []
  if (named !== undefined) run.name(path ?? `doc-tests of ${crate ?? ''}`)
  else run.hear(line)
}
