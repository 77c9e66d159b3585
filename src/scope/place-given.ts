import {findPlaces} from '../mentions/place.js'
import {byCode, byName, type Level} from '../places/gazetteer.js'
import {resolve} from '../places/resolve.js'
import {parseText} from '../text/blocks.js'
import {located, locate, type Located} from './place-value.js'

const levels: Readonly<Record<number, Level>> = {2: 'province', 3: 'district', 5: 'commune'}

/** The caller's place: a name with or without type word («huyện Châu Thành, Tiền Giang»), or a code. */
export function givenPlace(given: string, date: string | null): Located | null {
  const code = given.trim()
  const level = /^\d+$/u.test(code) ? levels[code.length] : undefined
  if (level) {
    const unit = byCode(code, level, date)
    return unit ? located(unit, date) : null
  }
  const sentence = parseText(given).blocks[0]?.sentences[0]
  if (sentence) {
    const [first] = findPlaces({sentence, tokens: sentence.tokens, at: [], mentions: []})
    const place = first && locate(first, {date, province: null, district: null}, () => undefined)
    if (place?.unit) return place
  }
  const {unit} = resolve(byName(given), {date})
  return unit ? located(unit, date) : null
}
