import { defineParser } from './define.js'
import { SpotbugsReader } from './read/spotbugs-reader.js'
import { readXml } from './read/xml.js'

export const spotbugs = defineParser({
  id: 'spotbugs',
  title: 'SpotBugs XML',
  kind: 'findings',
  about: 'Written by `spotbugs -textui -xml:withMessages -output FILE`, its Maven and Gradle plugins, and FindBugs.',
  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'BugCollection',
  parse: input => {
    const reader = new SpotbugsReader()
    readXml(input.chunks(), reader)
    return reader.report()
  }
})
