import { struckOut } from '../../lib/struck-out.js'

/**
 * The text without these values: neither as they are, nor line by line, nor as JSON, URLs and base64 write them. A text
 * that cuts a value in pieces or encodes it otherwise is not known as such.
 */
export function hideValues(text: string, values: readonly string[]): string {
  const forms = values.flatMap(value => [value, value.trim(), ...value.split(/\r\n|\r|\n/).map(line => line.trim())])
  const written = forms.filter(form => form !== '').flatMap(form => [form, ...encode(form)])
  // The longest first, so that nothing is left of a value that holds another.
  const hidden = [...new Set(written)].sort((left, right) => right.length - left.length)
  return hidden.reduce((shown, form) => shown.replaceAll(form, struckOut), text)
}

function encode(value: string): readonly string[] {
  const base64 = Buffer.from(value).toString('base64')
  const json = JSON.stringify(value).slice(1, -1)
  return [json, encodeLossy(value), base64, base64.replace(/=+$/, '')]
}

/** As in a URL; half a surrogate pair has no form there. */
function encodeLossy(value: string): string {
  return encodeURIComponent(value.replace(/[\ud800-\udfff]/gu, '\ufffd'))
}
