/** Growths of sectors, listed under the growth of the whole or one behind the other. */
import {fold} from '../text/fold.js'
import {phrases, wordSet} from '../text/match.js'
import type {Frame, Words} from './types.js'

/**
 * «Tốc độ tăng GRDP đạt 7,5%, trong đó: nông nghiệp 5,1%; công nghiệp - xây dựng 10,3%»: the growth that a sector's
 * figure without a move of its own goes on with, that of the whole or that of the sector before.
 */
export function sectorGrowth(frame: Frame, before: Frame | undefined): Frame | null {
  const {host, q, cue, subject, noun, wholes} = frame
  if (noun || !subject || !isSector(frame, subject) || (cue && !reaches(frame))) return null
  const whole = wholes.findLast(one => one.kind === 'growth' && one.q.unit === q.unit)
  if (whole) return whole.host === host && sharesBetween(frame, whole.q.to) ? null : whole
  if (before?.kind !== 'growth' || before.host !== host || before.q.unit !== q.unit || !before.subject)
    return null
  if (cue || before.depth !== frame.depth || !isSector(before, before.subject)) return null
  // «nông nghiệp tăng 5,1%; công nghiệp 10,3%»: nothing but a joint between them
  for (let i = before.q.to; i < subject.from; i++) if (!joints.has(host.tokens[i]!.fold)) return null
  return before
}

/** «dịch vụ đạt 7,9%» */
function reaches({host, cue}: Frame): boolean {
  return cue!.to === cue!.from + 1 && host.tokens[cue!.from]!.fold === attain
}
const attain = fold('đạt')

/** «khu vực nông, lâm nghiệp và thủy sản», «ngành công nghiệp», «thuế sản phẩm trừ trợ cấp» */
function isSector({host: {tokens}}: Frame, {from, to}: Words): boolean {
  if (to - from > longestSector) return false
  const start = openers.longestAt(tokens, from, to)?.to ?? from
  return (
    sectors.longestAt(tokens, start, to) !== undefined || numbered.longestAt(tokens, from, to) !== undefined
  )
}
const longestSector = 12
const openers = phrases(
  'khu vực|các khu vực|ngành|các ngành|lĩnh vực|nhóm ngành|khối ngành|khối|giá trị sản xuất|giá trị tăng thêm|giá trị sản xuất ngành|giá trị tăng thêm ngành|giá trị tăng thêm khu vực|gtsx|gtsx ngành|riêng|riêng ngành',
)
const numbered = phrases('khu vực I|khu vực II|khu vực III')
const sectors = phrases(
  'nông|nông nghiệp|nông lâm thủy sản|lâm nghiệp|thủy sản|ngư nghiệp|công nghiệp|xây dựng|dịch vụ|thương mại|trồng trọt|chăn nuôi|thuế sản phẩm|thuế nhập khẩu|thuế trừ trợ cấp|khai khoáng|công nghiệp chế biến|sản xuất và phân phối điện|sản xuất, phân phối điện|sản xuất, truyền tải và phân phối điện|cung cấp nước|vận tải|du lịch',
)

/** «tăng 7,5%, trong đó tỷ trọng nông nghiệp 20%, công nghiệp 45%»: parts of the whole from there on, and no growths */
function sharesBetween({host: {tokens}, q}: Frame, from: number): boolean {
  for (let i = from; i < q.from; i++) if (structure.longestAt(tokens, i)) return true
  return false
}
const structure = phrases('cơ cấu|tỷ trọng|tỉ trọng|chiếm|tỷ lệ')
const joints = wordSet(', ; và - ) còn')
