import {paperTags} from '../lexicon/place-papers.js'
import type {MentionedSentence} from '../mentions/types.js'
import {provinces, type Unit} from '../places/gazetteer.js'
import {provinceAt} from '../places/resolve.js'
import {fold} from '../text/fold.js'

const tags = new Map(paperTags.map(([tag, province]) => [tag, province]))
const paper = fold('báo')
const site = /^(?<paper>bao)?(?<name>[a-z]{4,})$/u
const marks = /[\u0300-\u036f]/gu

/** The province of the paper whose tag opens the text: «(QNO) -», «(Báo Lâm Đồng) -», «BÁO BẠC LIÊU», «(Baothanhhoa.vn) -», «(thanhhoa.gov.vn) -». */
export function paperPlace({tokens}: MentionedSentence, date: string | null): Unit | null {
  const at = tokens[0]?.fold === '(' ? 1 : 0
  const first = tokens[at]
  if (!first) return null
  const tag = tags.get(first.text.normalize('NFC'))
  if (tag && closes(tokens[at + 1]?.fold)) return provinceAt(tag, date)
  if (first.fold === paper) {
    let end = at + 1
    while (tokens[end]?.kind === 'word') end++
    if (at === 1 ? tokens[end]?.fold === ')' : end === tokens.length) return provinceAt(tokens.slice(at + 1, end).map(t => t.text).join(' '), date) // prettier-ignore
  }
  const {paper: ofPaper, name} = site.exec(first.text.toLowerCase())?.groups ?? {}
  const domain = tokens[at + 1]?.fold === '.' && /^(?:gov|com|vn)$/u.test(tokens[at + 2]?.fold ?? '')
  if (!ofPaper && !domain) return null
  const known = name && provinces(1).find(unit => plain(unit.name) === name)
  return known ? provinceAt(known.name, date) : null
}

function closes(mark: string | undefined): boolean {
  return mark === ')' || mark === '-' || mark === ':'
}

/** «Thanh Hóa» as in a site's address: «thanhhoa». */
function plain(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(marks, '').replace(/đ/gu, 'd').replace(/[^a-z]/gu, '') // prettier-ignore
}
