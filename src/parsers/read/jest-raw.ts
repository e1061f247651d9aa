import { asArray, asCount, asRecord, type JsonRecord } from './json.js'

/**
 * A test file as `jest --json` writes it, also from what Jest hands to result processors and reporters, which some of
 * them write as it is: other names for the same things, and no status.
 */
export function fileOfRaw(file: JsonRecord): JsonRecord {
  const cases = asArray(file['testResults'])
  if (file['assertionResults'] !== undefined || cases === undefined) return file
  const message = file['failureMessage']
  const isCalm =
    (message === null || message === '') &&
    (file['testExecError'] === undefined || file['testExecError'] === null) &&
    asCount(file['numFailingTests']) === 0
  return {
    name: file['testFilePath'],
    message: message ?? asRecord(file['testExecError'])?.['message'],
    status: isCalm ? 'passed' : 'failed',
    assertionResults: cases
  }
}
