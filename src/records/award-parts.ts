/** Shares and moves of honours, and honours by rank, by kind of recipient, by occasion. */
import {textOf} from '../frames/name-words.js'
import {phrases} from '../text/match.js'
import type {Frame} from '../frames/types.js'
import {kinds, type Event} from './award-body.js'
import {eventAt, honourAt, ranks, rankWord} from './award-honour.js'
import {kin, proposed} from './award-list.js'
import {phrase} from '../phrase/phrase.js'
import {targetOf, wholeDraft, type Rule} from './define.js'
import {splits, tellsByPlace} from './ranked-place.js'

/** the occasions of an award (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 8) */
const occasions = phrases(
  'khen thưởng|thường xuyên|khen thường xuyên|khen quá trình cống hiến|khen cống hiến|khen niên hạn|chuyên đề|khen chuyên đề|theo chuyên đề|đột xuất|khen đột xuất|đối ngoại|khen đối ngoại|cống hiến|quá trình cống hiến|niên hạn|công trạng|theo công trạng|thành tích',
)
const cases = phrases('trường hợp|điển hình|gương|tấm gương|gương điển hình')
const sexes = phrases(
  'nữ|nam|cá nhân nữ|cá nhân là nữ|người dân tộc thiểu số|người trực tiếp lao động|công nhân, nông dân',
)
const numberOf = phrases('số|tổng số|số lượng|tổng số lượng')
const receivers = phrase`(số|tổng số) …3 được (tặng|trao|nhận|đón nhận)`
const ranked = / hạng \S+$/u

/** «huyện A có nhiều điển hình được tôn vinh nhất với 14 trường hợp»: what the sentence says was done */
function eventBefore({host, q}: Frame): Event | undefined {
  for (let i = 0; i < q.from; i++) {
    const event = eventAt(host, i)
    if (event) return event
  }
  return undefined
}

export const parts: Rule[] = [
  {
    // «số Bằng khen tăng 8,3%», «khen đột xuất chiếm 46,7% tổng số Bằng khen»
    name: 'award.share',
    dimensions: ['percent', 'times'],
    kinds: ['share', 'growth', 'index', 'multiple', 'plan_completion', 'change'],
    build(frame, context) {
      const words = frame.noun ?? frame.subject
      const number = words && numberOf.longestAt(frame.host.tokens, words.from)
      // «Số trường hợp được tặng Giấy khen tăng 7,2%»
      const given = words && receivers.matchAt(targetOf(frame, words), words.from)
      const at = given?.to ?? number?.to
      const named = at === undefined ? undefined : honourAt(frame.host, at)
      if (!named || named.at !== at) return null
      const before = context.drafts.findLast(
        ({type, own, frame: one}) =>
          type === 'award' && own.award === named.award && one.block === frame.block,
      )
      const grantor = named.grantor ?? before?.own.grantor ?? named.legal
      const who = given && number ? kinds.longestAt(frame.host.tokens, number.to)?.value : undefined
      const own = {award: named.award, category: named.category, grantor, recipient: who ?? null}
      return {measure: given ? 'recipients' : 'awards', own, ...proposed(frame)}
    },
  },
  {
    // «3 Huân chương Lao động hạng Nhất, 5 hạng Nhì và 12 hạng Ba»
    name: 'award.by-rank',
    dimensions: ['count'],
    kinds: ['level'],
    build(frame, context) {
      const {noun, host} = frame
      const before = kin(frame, context)
      if (!noun || host.tokens[noun.from]!.fold !== rankWord || before?.measure !== 'awards') return null
      if (!ranks.has(host.tokens[noun.from + 1]?.fold ?? '')) return null
      const named = String(before.own.award).replace(ranked, '')
      const award = `${named} ${textOf(host, {from: noun.from, to: noun.from + 2})}`
      return {measure: 'awards', own: {...before.own, award}, status: before.status}
    },
  },
  {
    // «126 tập thể, cá nhân được tôn vinh. Xét theo địa bàn, huyện A có nhiều nhất với 14 trường hợp (6 tập thể, 8 cá nhân)»
    name: 'award.by-place',
    dimensions: ['count'],
    kinds: ['level'],
    build(frame, {drafts}) {
      const {host, noun, block} = frame
      if (!noun) return null
      const person = kinds.longestAt(host.tokens, noun.from)
      const any = cases.longestAt(host.tokens, noun.from)
      if ((any ?? person)?.to !== noun.to) return null
      const said = eventBefore(frame)
      const before = drafts.findLast(
        ({type, own, frame: one}) =>
          type === 'award' &&
          (one.block === block || splits(frame)) &&
          (!said || one.host === host || own.category === said.category),
      )
      if (before?.measure !== 'recipients' || before.frame.kind !== 'level') return null
      const listed =
        before.rule.startsWith('award.by-place') && (frame.depth > 0 || before.frame.host !== host || any)
      if (!listed && !(before.frame.host !== host && tellsByPlace(frame))) return null
      const honour = said && before.frame.host !== host ? {award: said.award, category: said.category} : {}
      return {measure: 'recipients', own: {...before.own, ...honour, recipient: any ? null : person!.value}}
    },
  },
  {
    // «74 cá nhân, trong đó có 26 nữ, được tặng Bằng khen»: which of them
    name: 'award.by-sex',
    dimensions: ['count'],
    kinds: ['level'],
    build(frame, context) {
      const {noun, host} = frame
      if (!noun || sexes.longestAt(host.tokens, noun.from)?.to !== noun.to) return null
      const whole = wholeDraft(frame, context, 'award')
      return whole?.measure === 'recipients' ? {measure: 'recipients', own: whole.own} : null
    },
  },
  {
    name: 'award.by-kind',
    dimensions: ['count'],
    kinds: ['level'],
    build(frame, context) {
      if (frame.noun || !frame.subject) return null
      const whole = wholeDraft(frame, context, 'award')
      if (!whole) return null
      const {host, subject} = frame
      if (host.tokens[subject.from]!.fold === rankWord) {
        const name = `${String(whole.own.award)} ${textOf(host, subject)}`
        return {measure: whole.measure, own: {...whole.own, award: name}}
      }
      // «57 Huân chương các loại (Huân chương Độc lập: 02; …)»
      const named = honourAt(host, subject.from)
      if (named?.award && named.to >= subject.to)
        return {measure: whole.measure, own: {...whole.own, award: named.award, category: named.category}}
      const kind = kinds.longestAt(host.tokens, subject.from)
      if (kind) return {measure: 'recipients', own: {...whole.own, recipient: kind.value}}
      return occasions.longestAt(host.tokens, subject.from) ? {measure: whole.measure, own: whole.own} : null
    },
  },
]
