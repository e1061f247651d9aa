import { defineParser } from './define.js'
import { CargoMessages, isCargoMessage } from './read/cargo-messages.js'
import { parseRecord, readRecords } from './read/json.js'

export const clippy = defineParser({
  id: 'clippy',
  title: 'Clippy and cargo messages',
  kind: 'findings',
  about: 'Written by `cargo clippy --message-format=json > FILE`, and by `cargo check` and `cargo build` alike.',
  recognises: sniffed => {
    if (sniffed.syntax === 'xml') return false
    if (sniffed.syntax === 'json') return isCargoMessage(sniffed.value)
    return sniffed.head.some(line => isCargoMessage(parseRecord(line)))
  },
  parse: input => {
    const messages = new CargoMessages()
    for (const { line, record } of readRecords(input)) {
      if (record === undefined) messages.noteForeign(line)
      else messages.read(record)
    }
    return messages.report()
  }
})
