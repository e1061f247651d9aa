/** Colours and cursor moves of terminals: CSI sequences, and OSC ones up to their end (ECMA-48, section 5.4). */
const sequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g

/** The text without the escape sequences that colour it on a terminal. */
export function stripAnsi(text: string): string {
  return /[\u001b\u009b]/.test(text) ? text.replace(sequences, '') : text
}
