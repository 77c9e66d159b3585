/** Titles of persons and of collectives: who bears one is counted by it, «27 Nhà giáo Ưu tú», «Tập thể lao động tiên tiến: 120». */
import type {Frame} from '../frames/types.js'
import {phrases} from '../text/match.js'
import type {Event} from './award-body.js'
import {honourAt} from './award-honour.js'
import {proposed} from './award-list.js'
import type {Rule} from './define.js'

const ofAll = phrases('tập thể|đơn vị|thôn|làng|bản|ấp|khóm|buôn|khu phố|khu dân cư|tổ dân phố')
const ofFamilies = phrases('gia đình')

export function isTitle({category}: Event): boolean {
  return category === 'honorary_title' || category === 'emulation_title'
}

/** Of what kind those are who bear the title; the first word of its name says it. */
export function bearerOf({host: {tokens}}: Frame, {at}: Event): string {
  if (ofAll.longestAt(tokens, at)) return 'collective'
  return ofFamilies.longestAt(tokens, at) ? 'household' : 'individual'
}

/** «Danh hiệu “Tập thể lao động tiên tiến”: 120»: a label that is an honour's name, and a bare count. */
export const labelled: Rule = {
  name: 'award.labelled',
  dimensions: ['count'],
  kinds: ['level'],
  build(frame) {
    const {host, subject, noun} = frame
    if (noun || !subject) return null
    const named = honourAt(host, subject.from)
    if (!named?.award || named.to < subject.to || named.category === 'prize') return null
    const {award, category} = named
    const grantor = named.grantor ?? named.legal
    if (!isTitle(named))
      return {measure: 'awards', own: {award, category, grantor, recipient: null}, ...proposed(frame)}
    return {
      measure: 'recipients',
      own: {award, category, grantor, recipient: bearerOf(frame, named)},
      ...proposed(frame),
    }
  },
}
