import {readFileSync} from 'node:fs'

/** One case of a corpus: a sentence, the document's date, and what is expected of it, in order. */
export interface Case {
  line: number
  date: string | null
  sentence: string
  expected: Record<string, unknown>[]
}

/** Read a corpus: `@date …`, a sentence, JSON lines, and an empty line that ends the case. */
export function readCorpus(url: URL): Case[] {
  const cases: Case[] = []
  let date: string | null = null
  let current: Case | undefined
  for (const [index, line] of readFileSync(url, 'utf8').split('\n').entries()) {
    if (line === '') current = undefined
    else if (!current && line.startsWith('@date ')) date = line.slice(6)
    else if (!current) {
      current = {line: index + 1, date, sentence: line, expected: []}
      cases.push(current)
      date = null
    } else current.expected.push(JSON.parse(line) as Record<string, unknown>)
  }
  return cases
}
