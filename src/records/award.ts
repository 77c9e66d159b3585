import {textOf} from '../frames/name-words.js'
import {phrase} from '../phrase/phrase.js'
import {phrases} from '../text/match.js'
import {kinds} from './award-body.js'
import {doesElse, eventFor} from './award-event.js'
import {grantorBefore} from './award-grantor.js'
import {honourAt, ranks, rankWord} from './award-honour.js'
import {grantorCarried, grantorListed, grantorOfWhole, inTurns, kin, ofBadge, proposed} from './award-list.js'
import {recipientBehind, recipientOf} from './award-recipient.js'
import {defineRecord, has, wholeDraft} from './define.js'

/** the occasions of an award (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 8) */
const occasions = phrases(
  'khen thưởng|thường xuyên|khen thường xuyên|chuyên đề|khen chuyên đề|theo chuyên đề|đột xuất|khen đột xuất|đối ngoại|khen đối ngoại|cống hiến|quá trình cống hiến|niên hạn|công trạng|theo công trạng|thành tích',
)
const ranked = / hạng \S+$/u

/** Honours given: who gives what to how many of whom. */

export const award = defineRecord({
  type: 'award',
  rules: [
    {
      name: 'award.in-list',
      dimensions: ['count'],
      kinds: ['level'],
      build: (frame, context) => ofBadge(frame, context) ?? inTurns(frame),
    },
    {
      name: 'award.awards',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      build(frame, context) {
        if (!frame.noun) return null
        const named = honourAt(frame.host, frame.noun.from)
        if (!named || named.at > frame.noun.from + 2) return null
        if (named.category === 'prize' && !has(frame, 'sentence', phrase`trao|tặng|đạt|giành|đoạt|gồm|giải`))
          return null
        const own = {
          award: named.award,
          category: named.category,
          grantor:
            named.grantor ??
            grantorBefore(frame, named) ??
            named.legal ??
            kin(frame, context)?.own.grantor ??
            grantorOfWhole(frame, context),
          recipient: recipientBehind(frame, named.to),
        }
        return {measure: 'awards', own, ...proposed(frame)}
      },
    },
    {
      name: 'award.recipients',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      build(frame, context) {
        const recipient = recipientOf(frame)
        if (recipient === undefined) return null
        const event = eventFor(frame)
        if (event) {
          return {
            measure: 'recipients',
            own: {
              award: event.award,
              category: event.category,
              grantor: event.grantor ?? grantorOfWhole(frame, context) ?? grantorCarried(frame, context),
              recipient,
            },
            ...proposed(frame),
          }
        }
        const before = kin(frame, context)
        if (!before || doesElse(frame, before.frame.q.from)) return null
        if (before.measure === 'awards' && !has(frame, 'around', phrase`cho`)) return null
        const grantor = grantorListed(frame, before) ?? before.own.grantor
        return {measure: 'recipients', own: {...before.own, grantor, recipient}, status: before.status}
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
        if (kind) return {measure: whole.measure, own: {...whole.own, recipient: kind.value}}
        return occasions.longestAt(host.tokens, subject.from)
          ? {measure: whole.measure, own: whole.own}
          : null
      },
    },
  ],
  gapped: (frame, context) => ofBadge(frame, context)?.own,
  hang: (_frame, anchor) => ({own: anchor.own}),
})
