import {phrase} from '../phrase/phrase.js'
import {doesElse, eventFor} from './award-event.js'
import {grantorOf} from './award-grantor.js'
import {honourAt} from './award-honour.js'
import {
  grantorCarried,
  grantorListed,
  grantorOfWhole,
  inTurns,
  kin,
  ofBadge,
  proposed,
  rankedAnew,
} from './award-list.js'
import {parts} from './award-parts.js'
import {
  caredFor,
  inFull,
  isTimes,
  receiver,
  recipientBehind,
  reachesCulture,
  recipientOf,
} from './award-recipient.js'
import {bearerOf, isTitle, labelled} from './award-title.js'
import {defineRecord, has, wholeDraft} from './define.js'

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
        if (caredFor(frame, named.award)) return null
        const whole = wholeDraft(frame, context, 'award')
        const own = {
          award: inFull(named.award, whole),
          category: named.category,
          grantor:
            grantorOf(frame, named) ?? kin(frame, context)?.own.grantor ?? grantorOfWhole(frame, context),
          recipient: recipientBehind(frame, named.to) ?? receiver(frame),
        }
        if (isTitle(named) && named.at === frame.noun.from && !own.recipient)
          return {measure: 'recipients', own: {...own, recipient: bearerOf(frame, named)}, ...proposed(frame)}
        return {measure: 'awards', own, ...proposed(frame)}
      },
    },
    {
      name: 'award.recipients',
      dimensions: ['count'],
      kinds: ['level', 'change'],
      build(frame, context) {
        const kind = recipientOf(frame)
        if (kind === undefined && !(isTimes(frame) && kin(frame, context))) return null
        const recipient = kind ?? null
        const event = eventFor(frame)
        if (event) {
          if (reachesCulture(frame, event.award)) return null
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
        const honour = rankedAnew(frame, before)
        return {
          measure: 'recipients',
          own: {...before.own, award: honour, grantor, recipient},
          status: before.status,
        }
      },
    },
    ...parts,
    labelled,
  ],
  gapped: (frame, context) => ofBadge(frame, context)?.own,
  hang: (_frame, anchor) => ({own: anchor.own}),
})
