import type {PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import type {MentionedBlock} from './header.js'
import {locate, type Force, type Located} from './place-value.js'

const headBlocks = 9
const longestHead = 400

/**
 * The document's place: the narrowest unit of its letterhead; else of its dateline or title; else the first that its
 * first paragraphs name. The province found anywhere in the head decides among homonyms.
 */
export function documentPlace(
  blocks: readonly MentionedBlock[],
  placesIn: (host: MentionedSentence) => PlaceMention[],
  date: string | null,
): Located | null {
  const head = blocks.slice(0, headBlocks)
  const mentions: {mention: PlaceMention; weight: number; order: number}[] = []
  head.forEach(({block, hosts}, b) => {
    const letterhead = block.kind === 'heading' && isUpper(hosts)
    for (const [h, host] of hosts.entries()) {
      for (const mention of placesIn(host)) {
        if (
          mention.form !== 'unit' &&
          mention.form !== 'bare' &&
          !(mention.form === 'body' && mention.candidates.length)
        )
          continue
        if (mention.level === 'commune' && !letterhead) continue
        const dateline = dated(host, mention)
        const opens = mention.from <= 4
        const weight = letterhead
          ? 4
          : dateline
            ? 3
            : b <= 2 && opens && h === 0
              ? 2
              : block.end - block.start < longestHead || b <= 3
                ? 1
                : 0
        mentions.push({mention, weight, order: mentions.length})
      }
    }
  })
  const none: Force = {date, province: null, district: null}
  const quiet = () => undefined
  const byWeight = [...mentions].sort((a, b) => b.weight - a.weight)
  let province: Unit | null = null
  for (const {mention} of byWeight) {
    if (mention.level !== null && mention.level !== 'province') continue
    const place = locate(mention, none, quiet)
    if (place?.level === 'province' && place.unit) {
      province = place.unit
      break
    }
  }
  const force: Force = {date, province, district: null}
  let top = -1
  const best: {place: Located; order: number}[] = []
  for (const {mention, weight, order} of byWeight) {
    if (best.length && weight < top) break
    const place = locate(mention, force, quiet)
    if (!place?.unit) continue
    top = weight
    best.push({place, order})
  }
  if (best.length === 0) return null
  if (top === 4) {
    const depth = {country: 0, region: 0, province: 1, district: 2, commune: 3, village: 4}
    return best.sort((a, b) => depth[b.place.level] - depth[a.place.level] || a.order - b.order)[0]!.place
  }
  return best.sort((a, b) => a.order - b.order)[0]!.place
}

function isUpper(hosts: readonly MentionedSentence[]): boolean {
  const letters = hosts.flatMap(host =>
    host.tokens.filter(token => token.kind === 'word').map(token => token.text),
  )
  return letters.length > 0 && letters.every(text => text === text.toUpperCase())
}

/** «Bắc Giang, ngày 02 tháng 12 năm 2022»: the place before the date of a dateline. */
function dated(host: MentionedSentence, mention: PlaceMention): boolean {
  if (mention.from > 1) return false
  const at = mention.to + 1
  const joint = host.tokens[mention.to]?.fold
  return (
    (joint === ',' || joint === '-' || joint === ':') &&
    (host.at[at]?.kind === 'period' || joint === ':' || joint === '-')
  )
}
