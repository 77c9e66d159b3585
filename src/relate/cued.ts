import {someUnits} from '../lexicon/cues.js'
import type {Frame} from '../frames/types.js'
import type {Draft} from '../records/define.js'
import {phrases} from '../text/match.js'

/** What is compared of a place. */
interface Place {
  level: string
  code: string | null
  district: {code: string | null} | null
  province: {code: string | null} | null
}

const cue = phrases(someUnits)
/** how many figures back the whole may stand */
const reach = 40

/**
 * Parts whose whole stands in an earlier paragraph: «Một số địa phương có diện tích chuyển đổi lớn: Hiệp Hòa 240 ha,
 * Tân Yên 198,5 ha». The sentence says that it lists some units; the whole is the nearest figure of the same thing for
 * a place that holds the unit, itself no part. Figures that have a whole already are left alone.
 */
export function cuedWholes(
  all: readonly Draft[],
  known: (draft: Draft) => boolean,
  placeOf: (frame: Frame) => Place | null,
): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>()
  for (let i = 0; i < all.length;) {
    let end = i + 1
    while (end < all.length && all[end]!.frame.host === all[i]!.frame.host) end++
    const listed = all
      .slice(i, end)
      .filter((draft, k, here) => isListed(draft, here[k - 1]) && !known(draft) && listsSome(draft.frame))
    // «toàn huyện chuyển 324 ha; dẫn đầu là các xã: A 64 ha»: in the same sentence, too
    const first = listed[0] ? all.indexOf(listed[0], i) : i
    const before = all
      .slice(Math.max(0, first - reach), first)
      .filter(whole => !known(whole))
      .reverse()
    for (const same of alike(listed)) {
      const whole = wholeOfAll(same, before, placeOf)
      if (whole) for (const draft of same) if (sameThing(whole, draft)) found.set(draft, whole)
    }
    i = end
  }
  return found
}

/** «huyện A 6 dự án, 9.350 tỷ đồng; huyện B 11 dự án, 1.964 tỷ đồng»: the counts, and the amounts. */
function alike(listed: readonly Draft[]): Draft[][] {
  const kinds = new Map<string, Draft[]>()
  for (const draft of listed) {
    const key = [draft.type, draft.measure, draft.unit ?? draft.frame.unit].join()
    kinds.set(key, [...(kinds.get(key) ?? []), draft])
  }
  return [...kinds.values()]
}

/** The nearest figure of the same thing, for a place that holds all of the units, and not less than they together. */
function wholeOfAll(
  listed: readonly Draft[],
  before: readonly Draft[],
  placeOf: (frame: Frame) => Place | null,
): Draft | undefined {
  const sum = listed.reduce((all, draft) => all + (draft.value ?? draft.frame.value), 0)
  return before.find(whole => {
    const wider = placeOf(whole.frame)
    return (
      wider !== null &&
      sameThing(whole, listed[0]!) &&
      (whole.value ?? whole.frame.value) >= sum &&
      listed.every(draft => {
        const place = placeOf(draft.frame)
        return place !== null && inside(place, wider)
      })
    )
  })
}

function isLevel(draft: Draft): boolean {
  return (draft.kind ?? draft.frame.kind) === 'level' && draft.frame.depth === 0
}

/** «huyện A 18 dự án (420 triệu USD)»: an amount in the bracket behind its count, too */
function isListed(draft: Draft, before: Draft | undefined): boolean {
  if (isLevel(draft)) return true
  const {q, host, unit, kind} = draft.frame
  if ((draft.kind ?? kind) !== 'level' || unit === null || !before || !isLevel(before)) return false
  const {frame: count} = before
  const end = count.noun?.to ?? count.q.to
  return count.host === host && count.unit === null && end === q.from - 1 && host.tokens[end]?.fold === '('
}

function listsSome({host, q}: Frame): boolean {
  for (let i = 0; i < q.from; i++) if (cue.longestAt(host.tokens, i)) return true
  return false
}

function sameThing(whole: Draft, part: Draft, larger = true): boolean {
  return (
    isLevel(whole) &&
    whole.type === part.type &&
    whole.measure === part.measure &&
    whole.type !== 'indicator' &&
    (whole.unit ?? whole.frame.unit) === (part.unit ?? part.frame.unit) &&
    (!larger || (whole.value ?? whole.frame.value) >= (part.value ?? part.frame.value)) &&
    (whole.status ?? whole.frame.status) === (part.status ?? part.frame.status)
  )
}

/** A unit of the wider one, and not that itself. */
function inside(place: Place, wider: Place): boolean {
  if (wider.level === 'province')
    return place.level !== 'province' && wider.code !== null && place.province?.code === wider.code
  if (wider.level === 'district')
    return place.level !== 'district' && wider.code !== null && place.district?.code === wider.code
  return false
}
