/** Shares and moves of honours, and honours by rank, by kind of recipient, by occasion. */
import {textOf} from '../frames/name-words.js'
import {phrases} from '../text/match.js'
import {kinds} from './award-body.js'
import {honourAt, ranks, rankWord} from './award-honour.js'
import {kin, proposed} from './award-list.js'
import {phrase} from '../phrase/phrase.js'
import {targetOf, wholeDraft, type Rule} from './define.js'

/** the occasions of an award (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 8) */
const occasions = phrases(
  'khen thưởng|thường xuyên|khen thường xuyên|chuyên đề|khen chuyên đề|theo chuyên đề|đột xuất|khen đột xuất|đối ngoại|khen đối ngoại|cống hiến|quá trình cống hiến|niên hạn|công trạng|theo công trạng|thành tích',
)
const numberOf = phrases('số|tổng số|số lượng|tổng số lượng')
const receivers = phrase`(số|tổng số) …3 được (tặng|trao|nhận|đón nhận)`
const ranked = / hạng \S+$/u

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
      const kind = kinds.longestAt(host.tokens, subject.from)
      if (kind) return {measure: 'recipients', own: {...whole.own, recipient: kind.value}}
      return occasions.longestAt(host.tokens, subject.from) ? {measure: whole.measure, own: whole.own} : null
    },
  },
]
