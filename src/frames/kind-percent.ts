/** What a percentage says: a share, a rate, a growth, so much of a plan, an index. */
import {equals} from './percent-equal.js'
import {
  addsTo,
  comparedBeside,
  growthAimed,
  growthThen,
  moves,
  movesAsFarAs,
  moveSaidOnce,
  namedGrowth,
  ofLevelsThen,
  reachesAgainst,
} from './percent-move.js'
import {
  fulfilled,
  ofPlanByThen,
  ofPlanNamed,
  ofPlanReached,
  ofPlanSurpassed,
  over,
  planBeside,
} from './percent-plan.js'
import type {KindRule, Verdict} from './kind-rule.js'
import {
  bareRate,
  ofAnchor,
  ofCountDone,
  ofCounted,
  ofNoun,
  ofNounAndSubject,
  partOfAll,
  perMille,
  rateOfUnits,
  sameThen,
  saidShare,
  shareSaidOnce,
  weight,
} from './percent-share.js'
import type {Frame} from './types.js'

/** The first that speaks decides: what is said outright before what is read from what stands around. */
const ladder: readonly KindRule[] = [
  perMille,
  planBeside,
  over,
  ofPlanSurpassed,
  ofPlanNamed,
  saidShare,
  ofPlanByThen,
  addsTo,
  growthAimed,
  moves,
  movesAsFarAs,
  growthThen,
  comparedBeside,
  bareRate,
  ofPlanReached,
  ofCounted,
  weight,
  namedGrowth,
  equals,
  ofLevelsThen,
  reachesAgainst,
  fulfilled,
  rateOfUnits,
  sameThen,
  ofAnchor,
  ofNoun,
  shareSaidOnce,
  moveSaidOnce,
  ofCountDone,
  ofNounAndSubject,
  partOfAll,
]

/** What a percentage says that does not go on with another; a level where no rule speaks. */
export function kindOfPercent(frame: Frame, before: Frame | undefined, planned: boolean): Verdict {
  for (const rule of ladder) {
    const verdict = rule(frame, before, planned)
    if (verdict) return verdict
  }
  return {kind: 'level'}
}
