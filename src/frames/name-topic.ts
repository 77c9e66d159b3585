/** What a generic measure («năng suất», «trị giá») is of: told in its head, beside it, or by the figure before. */
import {phrases, wordSet} from '../text/match.js'
import {isGeneric, isSowing, measuresThing, withoutGeneric} from './name-generic.js'
import {headCore} from './name-head.js'
import {addWorth, longestOwner, ownerOf} from './name-owner.js'
import {people, prices, tradedBefore} from './name-price.js'
import {append, isExactly, textOf, wordFolds, wordsOf} from './name-words.js'
import {worths} from './subject-measure.js'
import type {Frame, Words} from './types.js'

/** «Gió sông thổi vào huyện A mang theo tham vọng lớn nhất tỉnh: …»: a statement, and no thing */
const tellsMuch = ({from, to}: Words) => to - from > longestHead
const longestHead = 9

/** «năng suất 54,6 tạ/ha» behind «Cây lúa:»: the thing comes from the head or from the figure before. */
export function addTopic(frame: Frame, earlier: Frame[]): void {
  const subject = frame.subject!
  // «Cây lâu năm: diện tích sầu riêng 5.947 ha …, trong đó 2.815 ha cho thu hoạch với sản lượng hơn 58.000 tấn»
  const sibling = frame.head && earlier.findLast(other => measuresThing(other, frame))
  if (sibling) {
    const thing = withoutGeneric(sibling)
    return append(frame, thing.name, thing.folds)
  }
  const topic =
    frame.head && !frame.headNames && !isSector(frame) && !tellsMuch(frame.head) ? frame.head : null
  if (topic) {
    const core = headCore(frame.host, topic)
    return append(frame, textOf(frame.host, core), wordFolds(frame.host, core))
  }
  const attached = subject.from > frame.lead.from && frame.host.tokens[subject.from - 1]!.kind === 'word'
  if (attached && worths.longestAt(frame.host.tokens, subject.from)?.to === subject.to)
    return addWorth(frame, earlier)
  const owner = ownerOf(frame)
  if (owner)
    return append(
      frame,
      textOf(frame.host, owner),
      wordsOf(frame.host, owner).flatMap(word => (word.word ? [word.fold] : [])),
    )
  // «số chuối bán đi được trang trại trồng trên khoảnh đất 85 ha»: another thing is told of, at length
  if (
    frame.subject &&
    frame.subject.from - frame.lead.from > longestOwner + 1 &&
    !frame.host.tokens.slice(frame.lead.from, frame.subject.from).some(({kind}) => kind === 'mark')
  )
    return
  const before = [...earlier].reverse().find(
    other =>
      other.block === frame.block &&
      other.name !== '' &&
      other.kind === 'level' &&
      other.q.dimension !== 'money' &&
      (other.host === frame.host || other.wholes.length === 0) &&
      !isGeneric(other.nameFolds) &&
      !isSowing(other.nameFolds) &&
      // «820 ha sầu riêng, gồm 300 ha trồng thuần và 520 ha trồng xen; sản lượng …»: of all
      !(other.wholes.length > 0 && ways.has(other.nameFolds[0] ?? '')) &&
      other.depth <= frame.depth,
  )
  // «kinh tế tăng trưởng 9,14%, quy mô đạt 169,1 nghìn tỷ đồng»: of what moved right before
  const moved = earlier.at(-1)
  if (moved?.host === frame.host && moved.kind === 'growth' && moved.subject && before?.host !== frame.host)
    return append(frame, moved.name, moved.nameFolds)
  if (!before) return
  const came = cropThatCame(frame, before)
  if (came) return append(frame, textOf(frame.host, came), wordFolds(frame.host, came))
  const seller =
    before.noun && before.host === frame.host && people.longestAt(before.host.tokens, before.noun.from)
  if (seller && prices.longestAt(frame.host.tokens, subject.from)) {
    const traded = tradedBefore(frame.host, before.q.from)
    if (traded) append(frame, textOf(frame.host, traded), wordFolds(frame.host, traded))
    return
  }
  const thing = withoutGeneric(before)
  const said = thing.folds.findIndex((word, i) => i > 1 && predicates.has(word))
  // «24 mã số vùng trồng sầu riêng được cấp, với tổng diện tích 1.138 ha»: what was counted, without what was done to it
  const words = thing.name.split(' ')
  const to = said > 0 && thing.folds.length === words.length ? said : words.length
  // «412 doanh nghiệp đăng ký thành lập mới trong tháng …, tổng vốn điều lệ 2.964 tỷ đồng»
  if (frame.q.dimension === 'money' && to > longestOwner) return
  append(frame, words.slice(0, to).join(' '), thing.folds.slice(0, to))
}

/** «đưa 38 ha lúa vào trồng bắp sinh khối, năng suất 45 tấn/ha»: of what came in the place of what was counted. */
function cropThatCame({host, subject}: Frame, before: Frame): Words | null {
  if (before.host !== host || before.q.dimension !== 'area') return null
  for (let i = before.q.to; i < subject!.from; i++) {
    const hit = turning.longestAt(host.tokens, i)
    if (!hit) continue
    let to = hit.to
    while (to < subject!.from && host.tokens[to]!.kind === 'word' && !host.at[to]) to++
    return to > hit.to && to - hit.to <= longestOwner ? {from: hit.to, to} : null
  }
  return null
}
const turning = phrases(
  'sang trồng|sang nuôi|vào trồng|vào nuôi|chuyển sang trồng|chuyển sang nuôi|để trồng|để nuôi|thay bằng',
)

const ways = wordSet('trồng nuôi thả canh chuyên xen')

/** «Trồng trọt: gieo sạ 47.126 ha lúa, năng suất 71,4 tạ/ha»: a field of the economy is no crop. */
function isSector({host, head}: Frame): boolean {
  return head !== null && isExactly(host, head, fields)
}
const fields = phrases(
  'trồng trọt|chăn nuôi|nông nghiệp|lâm nghiệp|thủy sản|sản xuất nông nghiệp|về trồng trọt|về chăn nuôi|về nông nghiệp|về lâm nghiệp|về thủy sản|về sản xuất nông nghiệp|lĩnh vực trồng trọt|lĩnh vực chăn nuôi|ngành trồng trọt|ngành chăn nuôi|nông , lâm , thủy sản|kinh tế|về kinh tế|diêm nghiệp|an sinh xã hội|văn hóa|xã hội|văn hóa - xã hội|giáo dục|y tế|công nghiệp|thương mại|dịch vụ|du lịch|giao thông|quốc phòng|an ninh|môi trường|tài chính|ngân hàng|đầu tư|xây dựng|việc làm|nhà ở|hạ tầng|tín dụng',
)

const predicates = wordSet('được đã bị đang')
