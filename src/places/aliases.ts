/**
 * Spellings of provinces and districts that texts use beside the official one: code, level, spellings. Hyphens, dots
 * and apostrophes need none («BR-VT» is «BR VT»), nor do the spellings of a syllable below. A province has no alias
 * that is the name of its city: «Vũng Tàu» and, before 2025, «Huế» are the cities.
 */
export const aliases: readonly (readonly [code: string, level: 'province' | 'district', names: string])[] = [
  ['06', 'province', 'Bắc Cạn'],
  ['46', 'province', 'Thừa Thiên Huế|TT Huế|TTHuế|T.T.Huế'],
  ['62', 'province', 'Kontum|KonTum|Công Tum'],
  ['66', 'province', 'Daklak|ĐăkLăk|ĐắkLắk|Đắclắc'],
  ['67', 'province', 'Daknong|ĐăkNông|ĐắkNông'],
  ['77', 'province', 'BR VT|BRVT'],
  ['79', 'province', 'TP.HCM|TPHCM|HCM|HCMC|TP.Hồ Chí Minh|Sài Gòn'],
  ['084', 'district', 'Xi Ma Cai|Simacai'],
  ['088', 'district', 'Sapa'],
  ['137', 'district', 'Mù Cang Chải|Mù Căng Chải|Mù Cang Trải|Mù Căng Trải'],
  ['467', 'district', 'Đa Krông|Đakrông|Đăkrông|Đăk Rông'],
  ['540', 'district', 'Quy Nhơn'],
  ['622', 'district', 'Plei Ku|Plâyku|Plây Cu'],
  ['624', 'district', 'AyunPa|A Yun Pa|Ayun Pa'],
  ['625', 'district', 'KBang|K Bang'],
  ['643', 'district', 'Buôn Mê Thuột|Ban Mê Thuột|Buôn Ma Thuột'],
  ['635', 'district', 'IaPa'],
  ['648', 'district', 'CưMgar|Cư Mga'],
  ['652', 'district', 'Mđrắk|Ma Đrắk'],
  ['655', 'district', 'Krông Ana'],
  ['662', 'district', 'CưJút'],
  ['931', 'district', 'Ngã Bẩy'],
]

/** Syllables of names in minority languages that are written in several ways; the first stands for all. */
export const sameSyllables: readonly string[] = [
  'đắk đăk đak đắc',
  'lắk lăk lak',
  'pắk pắc păk pắch păc',
  'đrắk drắk đrăk drăk đrak',
  'mđrắk mdrắk mđrăk mdrăk',
  'păh pah',
  'pưh puh',
  'súp sup',
  'búk buk',
  'jút jut',
  'krông krong',
  'prông prong',
  'plông plong',
  'tẻh tẻ teh',
  'glong glông',
]
