/** What is told of documents on standard error: for a person, as JSON lines, or as GitHub's workflow commands. */
import type {Outcome} from '../batch/types.js'
import type {SolieuDocument} from '../../schemas/document.js'
import {standardErrorColor, tell} from './terminal.js'

type Kind = 'text' | 'json' | 'github'

/** Tell one document's errors and warnings, and why it could not be read. */
export async function report(outcome: Outcome, kind: Kind, quiet: boolean, color: boolean): Promise<void> {
  const {name, problem, messages} = outcome
  if (problem !== undefined) {
    if (kind === 'text') tell(problem)
    else if (kind === 'github') tell(`::error title=unreadable::${escaped(problem)}`)
    else tell(JSON.stringify({document: name, severity: 'error', rule: 'unreadable', reason: problem}))
  } else if (messages.length === 0 || quiet) return
  else if (kind === 'text') {
    const {reportMessages} = await import('../print/messages.js')
    const document: Pick<SolieuDocument, 'document' | 'messages'> = {document: name, messages}
    process.stderr.write(reportMessages(document, await standardErrorColor(color)))
  } else {
    for (const message of messages) {
      const {severity, rule, reason, start, end} = message
      if (kind === 'json') tell(JSON.stringify({document: name, severity, rule, reason, start, end}))
      else tell(githubLine(name, message))
    }
  }
}

function githubLine(name: string, {severity, rule, reason, start, end}: Outcome['messages'][number]): string {
  const place = start ? [`line=${start.line}`, `col=${start.column}`] : []
  if (end) place.push(`endLine=${end.line}`, `endColumn=${end.column}`)
  const properties = [`file=${property(name)}`, ...place, `title=${property(rule)}`].join(',')
  return `::${severity === 'error' ? 'error' : 'warning'} ${properties}::${escaped(reason)}`
}

const escaped = (text: string) =>
  text.replace(/[%\r\n]/gu, hit => `%${hit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
