import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {SolieuDocument} from '../../schemas/document.js'

/** The errors and warnings of a document for a person, each at its line and column; '' where there are none. */
export function reportMessages(
  {document, messages}: Pick<SolieuDocument, 'document' | 'messages'>,
  color: boolean,
): string {
  const file = new VFile({path: document})
  for (const {severity, rule, reason, start, end} of messages) {
    if (severity === 'info') continue
    const place = start && end ? {start, end} : undefined
    const message = file.message(reason, {place, source: 'solieu', ruleId: rule})
    message.fatal = severity === 'error'
  }
  return file.messages.length > 0 ? reporter(file, {color}) + '\n' : ''
}
