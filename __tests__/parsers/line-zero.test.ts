import { expect, test } from '@jest/globals'
import { parsers } from '../../src/parsers/index.js'
import { decodeText } from '../../src/parsers/read/decode.js'
import { attempt, listFixtures } from '../support/reports.js'
import { findNonsense } from '../support/fuzz/sanity.js'

const encoder = new TextEncoder()

/** A text with every line of a place called 0, in the words of stacks and in attributes and members of that name. */
function withoutLines(text: string): string {
  return text.replace(/(:|\bline\\?["']?\s?[=:]?\s?\\?["']?)\d+\b/gi, '$10')
}

test.each([...parsers.keys()])('%s names no place in a line 0', format => {
  for (const { bytes, file } of listFixtures(format)) {
    const read = attempt(encoder.encode(withoutLines(textOf(bytes))), { want: null, format })
    if (typeof read !== 'string') expect({ file, nonsense: findNonsense(read.report) }).toEqual({ file })
  }
})

function textOf(bytes: Uint8Array): string {
  try {
    return [...decodeText([bytes])].join('')
  } catch {
    return ''
  }
}
