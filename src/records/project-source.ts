import type {Frame} from '../frames/types.js'
import {leaders, nextInLine} from '../lexicon/cues.js'
import {countries} from '../lexicon/edges.js'
import {sectors} from '../lexicon/projects.js'
import {find, phrase} from '../phrase/phrase.js'
import {fold, foldWords} from '../text/fold.js'
import {phrases} from '../text/match.js'
import {has, targetOf, type Draft, type Rule, type RuleContext} from './define.js'
import {otherMoney} from './other-money.js'
import {projectName} from './project-name.js'

const abroad = phrases(countries)
const sector = phrases(sectors)
const spent = phrase`giải ngân|thực hiện`
const attract = fold('hút')
const invest = fold('tư')
const foreign = fold('FDI')
const partners = foldWords('quốc gia đầu tư')

function onInvestment(topic: RuleContext['topic']): boolean {
  return topic.has(foreign) || (topic.has(attract) && topic.has(invest))
}

/** the partners by rank */
const ranked = phrases(`${leaders}|đứng thứ|đứng vị trí thứ|xếp sau|xếp sau là|sau đó|${nextInLine}`)
function byRank({host, clause}: Frame): boolean {
  for (let i = clause.from; i < clause.to; i++) if (ranked.longestAt(host.tokens, i)) return true
  return false
}

/** A text or section on attracting investment, where foreign capital was told of right before. */
function capitalBefore(frame: Frame, {drafts, topic, blockWords}: RuleContext): Draft | undefined {
  // «21 quốc gia có doanh nghiệp đầu tư tại tỉnh. Dẫn đầu là Singapore với …»
  const byPartner = partners.every(word => blockWords.has(word)) && byRank(frame)
  if (!byPartner && !onInvestment(topic)) return undefined
  return drafts.findLast(
    ({type, measure, frame: one}) =>
      type === 'project' && measure === 'registered_capital' && one.unit === 'USD' && one.index < frame.index,
  )
}

/** «Singapore đứng thứ nhất với …», «Kinh doanh bất động sản xếp kế tiếp với …»: a partner or a sector opens the words before. */
function ofSource({host, region, clause, q}: Frame): boolean {
  const {tokens} = host
  for (let i = region.from; i < q.from; i++) {
    if (host.at[i]?.kind === 'quantity') continue
    if (sector.longestAt(tokens, i) || (tokens[i]!.upper && abroad.longestAt(tokens, i))) return true
  }
  // «Đài Loan (Trung Quốc) 22 triệu USD»
  if (tokens[q.from - 1]?.fold === ')') {
    let open = q.from - 2
    while (open > clause.from && tokens[open]!.fold !== '(') open--
    if (abroad.longestBefore(tokens, open, clause.from)) return true
  }
  // «Nhật Bản, Đài Loan và Hàn Quốc lần lượt là 246,7, 183,4 và 158,9 triệu USD»; «Trung Quốc bám sát, 438,2 triệu USD»
  return tokens[clause.from]!.upper && abroad.longestAt(tokens, clause.from) !== undefined
}

/** «lần lượt là 5,9; 5,6 và 4,2 tỷ USD»: the next amount of one list. */
function joinedTo({host, q}: Frame, last: Draft | undefined): boolean {
  return (
    last?.rule === 'project.capital-by-source' && last.frame.host === host && q.from - last.frame.q.to <= 1
  )
}

function bySource(frame: Frame, context: RuleContext) {
  // «Nhà máy Hansung Vina, nhà đầu tư Hàn Quốc, vốn đăng ký 85 triệu USD»: one project's
  if (frame.noun || frame.unit === 'VND' || projectName(frame, []) !== null) return null
  const before = capitalBefore(frame, context)
  if (!before || !(ofSource(frame) || joinedTo(frame, context.drafts.at(-1)))) return null
  const words = targetOf(frame, {from: frame.clause.from, to: frame.tail.to})
  if (find(otherMoney, words) || find(spent, words)) return null
  const block = context.drafts.filter(({type, frame: one}) => type === 'project' && one.block === frame.block)
  // where the paragraph tells of one act alone
  const acts = new Set(block.map(({own}) => own.action).filter(action => action !== null))
  const said = onInvestment(context.topic) && acts.size === 1 ? [...acts][0] : null
  return {measure: 'registered_capital', own: {action: said ?? null, name: null}}
}

/** Registered capital by partner and by sector, in texts on attracting investment. */
export const sources: Rule[] = [
  {
    name: 'project.capital-by-source',
    dimensions: ['money'],
    kinds: ['level'],
    build: (frame, context) => bySource(frame, context),
  },
  {
    name: 'project.rank-of-source',
    kinds: ['rank'],
    ordinals: true,
    build: (frame, context) => (has(frame, 'behind', phrase`USD`) ? bySource(frame, context) : null),
  },
  {
    // «phần của 207 dự án được cấp mới là 846,2 triệu USD»
    name: 'project.capital-of-counted',
    dimensions: ['money'],
    kinds: ['level'],
    when: [{where: 'clause', phrase: phrase`phần (vốn)? của`}],
    build(frame, {drafts}) {
      const before = drafts.at(-1)
      if (before?.type !== 'project' || before.measure !== 'count') return null
      if (before.frame.clause.from !== frame.clause.from || frame.noun || frame.unit !== 'USD') return null
      return {measure: 'registered_capital', own: {action: before.own.action, name: null}}
    },
  },
]
