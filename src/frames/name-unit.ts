import {append, setName} from './name-words.js'
import type {Frame, Words} from './types.js'

/** «8,2 bác sĩ/vạn dân»: the unit counts the thing. */
export function nameFromUnit(frame: Frame, noun: Words): void {
  const {anchor} = frame
  if (anchor && frame.depth > anchor.depth) {
    frame.name = anchor.name
    frame.nameFolds = anchor.nameFolds
    frame.thing = [noun]
    return
  }
  const tokens = frame.host.tokens.slice(noun.from, noun.to)
  const name = tokens.map(token => token.text.normalize('NFC')).join(' ')
  const folds = tokens.map(token => token.fold)
  frame.thing = [noun]
  frame.name = name
  frame.nameFolds = folds
  // «thu gom 185 tấn rác/ngày»
  if (!frame.q.thing || !frame.subject) return
  setName(frame, [frame.subject])
  append(frame, name, folds)
}
