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
