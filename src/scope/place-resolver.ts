import {findPlaces, type PlaceMention} from '../mentions/place.js'
import type {MentionedSentence} from '../mentions/types.js'
import type {Unit} from '../places/gazetteer.js'
import {goBack} from './place-back.js'
import type {PlaceSections, State} from './place-section.js'
import {NewUnits} from './place-founded.js'
import {codeOf, locate, type Located} from './place-value.js'

/** A message about words of the text. */
export interface PlaceReport {
  rule: string
  reason: string
  host: MentionedSentence
  from: number
  to: number
}

/** What is in force around a mention. */
interface Around {
  /** the document's place */
  readonly home: Located | null
  readonly sections: PlaceSections
  inForce(): State | null
}

/** Finds the unit of a mention by what the text has named so far. */
export class PlaceResolver {
  /** units that the paragraph has named in whatever role, last first: «xã» goes back to them */
  private named: Located[] = []
  /** the last district that the text named, where the document's place is a province */
  private lastDistrict: Located | null = null
  /** the last commune that a paragraph was on: «xã» in the next goes back to it */
  private lastCommune: Located | null = null
  /** the communes named in full so far, by system and code */
  private readonly communes = new Set<string>()
  /** settlements by name, once it was told where they lie */
  private readonly villages = new Map<string, Located>()
  private readonly newUnits = new NewUnits()
  private readonly mentions = new Map<MentionedSentence, readonly PlaceMention[]>()

  constructor(
    private readonly options: {date: string | null; report(message: PlaceReport): void},
    private readonly around: Around,
  ) {}

  /** A block begins. */
  enterBlock(): void {
    this.named = []
    this.newUnits.enterBlock()
  }

  /** The places that a sentence names. */
  placesIn(host: MentionedSentence): readonly PlaceMention[] {
    let list = this.mentions.get(host)
    if (!list) this.mentions.set(host, (list = findPlaces(host)))
    return list
  }

  /** A sentence begins. */
  enterSentence(host: MentionedSentence): void {
    this.newUnits.enterSentence(host, this.placesIn(host))
  }

  /** A paragraph is on it. */
  told(place: Located): void {
    if (place.level === 'commune') this.lastCommune = place
  }

  /** «xã» goes back to it. */
  remember(mention: PlaceMention, host: MentionedSentence): void {
    if (!isNamed(mention)) return
    const place = this.resolve(mention, host, true)?.place
    if (place) this.named.unshift(place)
  }

  /** The unit that a mention stands for where it stands, or null. `quiet`: say nothing of several candidates. */
  resolve(mention: PlaceMention, host: MentionedSentence, quiet = false): State | null {
    const basis = mention.form === 'body' ? 'organisation' : 'stated'
    const said = {host, from: mention.from, to: mention.to}
    const {home, sections} = this.around
    const current = this.around.inForce()?.place ?? home
    if (mention.form === 'anaphora' || (mention.form === 'body' && mention.candidates.length === 0)) {
      const around = mention.within ? this.resolve(mention.within, host, quiet)?.place : null
      const earlier = this.placesIn(host)
        .filter(one => one.to <= mention.from && isNamed(one))
        .toReversed()
      const here = earlier.map(one => this.resolve(one, host, true)?.place ?? null)
      // «… sáp nhập với Ninh Thuận. Tỉnh mới rộng 8.555,9 km²»: a province that the reform ended is not gone back to
      const ended = current?.province?.system === 1 && home?.province?.system === 2
      const chain = [
        around ?? null,
        ...here,
        ended && mention.level === 'province' ? home : null,
        current,
        ...this.named,
        ...sections.all.map(({place}) => place),
        home,
        this.lastDistrict,
        mention.level === 'commune' ? this.communeAround(current ?? home) : null,
      ]
      const place = goBack(mention, chain, this.options.date)
      return place ? {place, basis, said} : null
    }
    const candidates = this.newUnits.candidates(mention, host)
    const force = {
      date: this.options.date,
      province: current?.province ?? home?.province ?? null,
      district: current?.district ?? home?.district ?? null,
      nearby: this.lastDistrict?.district ?? null,
      known: this.communes,
    }
    const place = locate({...mention, candidates}, force, (unclear, several) => {
      if (!quiet) this.unclear(unclear, several, host)
    })
    // a cooperative bears its commune's name for sure only where the district is known
    if (mention.form === 'body' && mention.level === 'commune' && mention.type === null) {
      const district = current?.district ?? this.lastDistrict?.district
      if (!district || place?.unit?.district?.code !== district.code) return null
    }
    if (place?.level === 'district' && place.unit) this.lastDistrict = place
    const named = mention.form === 'unit' || (mention.form === 'body' && mention.type !== null)
    if (place?.level === 'commune' && place.unit && named) {
      this.communes.add(codeOf(place.unit))
      if (!quiet && mention.form === 'unit' && !mention.plural) this.lastCommune = place
    }
    return place ? {place: place.level === 'village' ? this.village(place) : place, basis, said} : null
  }

  /** The commune that was told of last, where the text has not left its district since. */
  private communeAround(current: Located | null): Located | null {
    const {lastCommune} = this
    if (!lastCommune || current?.level === 'commune' || current?.level === 'village') return null
    if (current?.district && lastCommune.district !== current.district) return null
    return lastCommune
  }

  /** «làng Kà Xim, xã Canh Thuận … làng Kà Xim có 251 hộ»: a settlement lies where the text said first. */
  private village(place: Located): Located {
    const before = this.villages.get(place.name)
    if (before && (!place.province || before.province === place.province)) return before
    if (place.province) this.villages.set(place.name, place)
    return place
  }

  private unclear(mention: PlaceMention, candidates: readonly Unit[], host: MentionedSentence): void {
    if (candidates.length < 2) return
    const names = candidates.slice(0, manyCandidates).map(unit => {
      const district = unit.district && unit.district !== unit ? `${unit.district.name}, ` : ''
      return `${unit.type} ${unit.name} (${unit.code}, ${district}${unit.province.name})`
    })
    const more = candidates.length - manyCandidates
    const reason = `«${mention.name}» may be ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
    const {from, to} = mention
    this.options.report({rule: 'ambiguous-place', reason, host, from, to})
  }
}

const manyCandidates = 5

function isNamed(mention: PlaceMention): boolean {
  return mention.candidates.length > 0 || mention.form === 'unit' || mention.form === 'region'
}
