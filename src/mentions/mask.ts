import {ahead} from './gate.js'
import {pointingBack} from './mask-anaphora.js'
import {grade, invalidClass, stars, tenure, wholly} from './mask-attribute.js'
import {
  belowBound,
  vagueBound,
  classBound,
  criteriaBound,
  damageBound,
  havingBound,
  ifThen,
  slope,
  underMark,
  meantBy,
  refused,
  scoreBound,
  required,
  wanting,
  wholeSet,
} from './mask-condition.js'
import {rateBound, unitBound} from './mask-rate.js'
import {countedAbove, openRange, placesMoved, ruleBound, sizeBound} from './mask-class.js'
import {criteriaGroup, criteriaOfEach} from './mask-criteria.js'
import {cropping, growing} from './mask-crops.js'
import {denied} from './mask-denied.js'
import {article} from './mask-article.js'
import {outOf, perUnit, scaleMask, sizeMask, thousandsMask} from './mask-per.js'
import {bareMonth, compactDay, monthDay, oldYears} from './mask-day.js'
import {setPhrase} from './mask-set-phrase.js'
import {copies, pageMask} from './mask-page.js'
import {scoreMask} from './mask-score.js'
import {identity} from './mask-identity.js'
import {
  clauseOfLaw,
  districtList,
  eventYear,
  firmName,
  gluedName,
  knownName,
  listedName,
  nameAlways,
  namedPlace,
  numberedUnit,
  properName,
  twinName,
} from './mask-name.js'
import {building, distance, model, variety} from './mask-model.js'
import {floor, inlineMarker, nth, step} from './mask-ordinal.js'
import {addressMask, ageMask, clockMask, phoneMask, pointedClock} from './mask-person.js'
import type {Masker} from './mask-shared.js'
import {earningBound} from './mask-earning.js'
import {slogan} from './mask-slogan.js'
import {dayName, houseNumber, identifier, plate, plotCode, version} from './mask-code.js'
import {areaOffice, brand, firmNumber, twinFirm} from './mask-organisation.js'
import {articleOf, nextPaper, numberOfYear, paper} from './mask-paper.js'
import {
  ancientYear,
  decades,
  lunarDay,
  monthOfYear,
  nextMonth,
  nextYear,
  quarterYear,
  stretch,
  yearList,
} from './mask-years.js'
import type {MentionedSentence} from './types.js'

/** Ways to see that a number is no figure; the first that fits at a token takes it. */
const maskers: readonly Masker[] = [
  phoneMask,
  oldYears,
  compactDay,
  bareMonth,
  monthDay,
  clockMask,
  pointedClock,
  version,
  invalidClass,
  dayName,
  plotCode,
  decades,
  plate,
  paper,
  nextPaper,
  numberOfYear,
  houseNumber,
  brand,
  yearList,
  nextYear,
  nextMonth,
  quarterYear,
  ancientYear,
  stretch,
  monthOfYear,
  lunarDay,
  identifier,
  articleOf,
  firmNumber,
  areaOffice,
  twinFirm,
  ageMask,
  stars,
  scoreBound,
  wholeSet,
  tenure,
  wholly,
  criteriaGroup,
  criteriaOfEach,
  criteriaBound,
  refused,
  denied,
  rateBound,
  unitBound,
  earningBound,
  classBound,
  havingBound,
  sizeBound,
  countedAbove,
  openRange,
  placesMoved,
  ruleBound,
  meantBy,
  belowBound,
  vagueBound,
  damageBound,
  required,
  ifThen,
  slope,
  underMark,
  wanting,
  pointingBack,
  nth,
  addressMask,
  scoreMask,
  pageMask,
  scaleMask,
  thousandsMask,
  sizeMask,
  cropping,
  growing,
  identity,
  nameAlways,
  model,
  building,
  variety,
  distance,
  gluedName,
  floor,
  step,
  grade,
  numberedUnit,
  namedPlace,
  districtList,
  clauseOfLaw,
  properName,
  twinName,
  listedName,
  firmName,
  eventYear,
  setPhrase,
  slogan,
  perUnit,
  outOf,
  copies,
  article,
  inlineMarker,
]

/** Claim every number that is no figure, with the reason; in doubt a number is left for the quantities. */
export function findMasks(host: MentionedSentence, names: ReadonlySet<string> = new Set()): void {
  const known = knownName(names)
  const near = ahead(host.tokens, 7, false)
  for (let i = 0; i < host.tokens.length; i++) {
    if (host.at[i] || !near[i] || known(host, i) !== undefined) continue
    for (const masker of maskers) {
      const to = masker(host, i)
      if (to === undefined) continue
      if (to > i + 1 && host.at[i]) i = to - 1
      break
    }
  }
}
