export type Level = 'province' | 'district' | 'commune'

/** An administrative unit while it was in force. A code is no identity: the key is (code, level, date). */
export interface Unit {
  code: string
  name: string
  /** tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu */
  type: string
  level: Level
  /** 1: three tiers, until 2025-06-30; 2: two tiers, since 2025-07-01 */
  system: 1 | 2
  from: string | null
  to: string | null
  /** as it was when the unit ended; itself for a province */
  province: Unit
  /** as it was when the unit ended; itself for a district; null for a province and in the two-tier system */
  district: Unit | null
}

export interface Mapping {
  unit: Unit
  /** the whole unit went there, or a part of it */
  kind: 'full' | 'part'
}

/** A unit beside another: what it became, what it was made of, what bore its code or name at another time. */
export interface RelatedUnit {
  code: string
  type: string
  name: string
}

/** A unit as `solieu places` tells it. */
export interface PlaceEntry extends RelatedUnit {
  level: Level
  from: string | null
  to: string | null
  /** the units that it lies in, or itself */
  district: {name: string; code: string} | null
  province: {name: string; code: string}
  /** what bore the same code, or the same name in the same province, at another time */
  history: (RelatedUnit & {same: 'code' | 'name'; from: string | null; to: string | null})[]
  successors: (RelatedUnit & {kind: Mapping['kind']})[]
  predecessors: (RelatedUnit & {kind: Mapping['kind']})[]
}
