/** What jest tells at its end, as far as it is counted here. */
interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly numRuntimeErrorTestSuites: number
}

/** Ends jest's output with one plain line of counts. */
export default class CountsReporter {
  onRunComplete(_: unknown, results: Results): void {
    // The tests of a suite that could not be loaded are in no other number: the suite itself counts as a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests + results.numTodoTests
    const line = `${String(results.numPassedTests)} passed, ${String(failed)} failed, ${String(skipped)} skipped\n`
    // Jest's own summary comes after every reporter; nothing comes after this.
    process.once('exit', () => process.stdout.write(line))
  }
}
