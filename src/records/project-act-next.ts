/** What was done to the next projects of a list, of which no more is said. */
import type {Frame} from '../frames/types.js'
import {countries} from '../lexicon/edges.js'
import {phrase} from '../phrase/phrase.js'
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import {has, type Draft, type RuleContext} from './define.js'

/** «Hàn Quốc 11 dự án; kế đến là Trung Quốc (9 dự án)»: the next of a list, in its bracket */
export function listedBefore({host, depth, wholes}: Frame, {drafts}: RuleContext): Draft | undefined {
  if (depth === 0 || wholes.length > 0) return undefined
  return drafts.findLast(({type, frame}) => type === 'project' && frame.host === host && frame.depth < depth)
}

/** «huyện A có 58 dự án cấp mới, …; hai đô thị B và C có lần lượt 26 và 14 dự án»: the next of a list, and no more said of it */
export function goesOnByPlace({host, noun, clause, region}: Frame, {drafts}: RuleContext): Draft | undefined {
  if (!noun || noun.to - noun.from !== 2) return undefined
  const next = host.tokens[noun.to]
  if (next && next.kind !== 'mark') return undefined
  if (!host.tokens.slice(clause.from, region.to).some(token => token.upper)) return undefined
  const before = drafts.findLast(
    ({type, frame}) => type === 'project' && frame.host === host && frame.clause.from !== clause.from,
  )
  return before?.measure === 'count' ? before : undefined
}

/** «612 dự án FDI còn hiệu lực, vốn 11,3 tỷ USD và 1.250 dự án trong nước»: the other side of those told before, joined to them. */
export function otherSide({host, noun, q, clause}: Frame, {drafts}: RuleContext): Draft | undefined {
  if (!noun || host.tokens[q.from - 1]?.fold !== and || !side.longestBefore(host.tokens, noun.to))
    return undefined
  const next = host.tokens[noun.to]
  if (next && next.kind !== 'mark' && !leadsAmount.has(next.fold)) return undefined
  return drafts.findLast(
    ({type, measure, frame}) =>
      type === 'project' && measure === 'count' && frame.host === host && frame.clause.from === clause.from,
  )
}
const and = fold('và')
const leadsAmount = wordSet('với vốn tổng')
const side = phrases('trong nước|nước ngoài|fdi|ddi')

/** «Toàn tỉnh cấp mới 34 dự án. - Trong KCN: 21 dự án; - Ngoài KCN: 13 dự án»: items by where they are, of those told above the list. */
export function sharedBySite(frame: Frame, {drafts}: RuleContext): Draft | undefined {
  const {block, host, clause} = frame
  if (block.kind !== 'item' || !sites.longestAt(host.tokens, clause.from)) return undefined
  const above = drafts.findLast(
    ({type, frame: one}) =>
      type === 'project' && (one.block.kind !== 'item' || one.block.level < block.level),
  )
  const whole = drafts.findLast(
    ({measure, type, frame: one}) =>
      type === 'project' &&
      measure === 'count' &&
      one.block === above?.frame.block &&
      one.kind === 'level' &&
      one.value > frame.value &&
      one.wholes.length === 0 &&
      one.earlier === null,
  )
  if (whole) return whole
  // the item before, where all of it is on one act
  const beside = drafts.filter(
    ({type, frame: {block: one}}) =>
      type === 'project' && one !== block && one.kind === 'item' && one.level === block.level,
  )
  return beside.every(({own}) => own.action === beside[0]!.own.action) ? beside[0] : undefined
}
const sites = phrases(
  ['trong', 'ngoài', 'tại', 'ở']
    .flatMap(where =>
      ['', 'các '].flatMap(all =>
        ['khu công nghiệp', 'kcn', 'khu kinh tế', 'kkt', 'cụm công nghiệp', 'ccn', 'khu chế xuất'].map(
          site => `${where} ${all}${site}`,
        ),
      ),
    )
    .join('|'),
)

const abroad = phrases(countries)
/** «Xét theo quốc gia, Trung Quốc có 52 dự án»: what was told before, split. */
export function splitOf(frame: Frame, {drafts}: RuleContext): Draft | undefined {
  const {host, clause} = frame
  const partner =
    (abroad.longestAt(host.tokens, clause.from) && host.tokens[clause.from]!.upper) ||
    sides.longestAt(host.tokens, clause.from)
  if (!partner && !has(frame, 'sentence', phrase`(xét|chia|phân|tính) theo`)) return undefined
  // «Vốn thực hiện 5,3 tỷ USD»: spent, whatever was done to the projects
  const told = drafts.filter(({type, measure}) => type === 'project' && measure !== 'implemented_capital')
  const before = told.filter(({frame: one}) => one.block === frame.block)
  // «…, chiếm 32,5% tổng vốn cấp mới»: of several acts the one that the sentence says
  if (has(frame, 'sentence', phrase`(vốn|dự án) …2 cấp mới`))
    return told.findLast(({own}) => own.action === 'licensed')
  // «Phân theo lĩnh vực, …» opens a paragraph: what the one before told
  const last = told.at(-1)?.frame.block
  const near = last?.kind === 'paragraph' ? told.filter(({frame: one}) => one.block === last) : told
  const said = before.length > 0 ? before : near.slice(-farthestSplit)
  return said.length > 0 && said.every(({own}) => own.action === said[0]!.own.action) ? said[0] : undefined
}

const farthestSplit = 6
/** «Khối FDI góp 5 dự án», «Khối trong nước có 8 dự án» */
const sides = phrases(
  ['khối', 'khu vực', 'nhà đầu tư', 'doanh nghiệp', 'vốn']
    .flatMap(side =>
      ['fdi', 'ddi', 'trong nước', 'nước ngoài', 'đầu tư nước ngoài', 'đầu tư trong nước'].map(
        kind => `${side} ${kind}`,
      ),
    )
    .join('|'),
)

/** «chấp thuận 14 dự án …; so với cùng kỳ tăng 5 dự án»: a change of the count before, and counts by place behind it. */
export function sameCount(frame: Frame, context: RuleContext): Draft | undefined {
  if (frame.kind !== 'change' && frame.kind !== 'growth') return undefined
  return context.drafts.findLast(
    draft => draft.type === 'project' && draft.measure === 'count' && draft.frame.block === frame.block,
  )
}
