import type {Message, SolieuDocument} from '../schemas/document.js'
import {schemas, type RecordType, type SolieuRecord} from '../schemas/index.js'
import {account} from './account.js'
import {classify} from './classify.js'
import {partsOfSum, reach} from './frames/adding-up.js'
import {buildFrames} from './frames/build.js'
import {nameFrame} from './frames/name.js'
import {opensPartition} from './frames/partition-cues.js'
import type {Frame} from './frames/types.js'
import type {Tracer} from './explain/types.js'
import {findMentions} from './mentions/find.js'
import type {MentionedSentence} from './mentions/types.js'
import {referencesOf} from './references.js'
import {Locator} from './text/locator.js'
import {definitions} from './records/index.js'
import type {Draft, RuleContext} from './records/define.js'
import {cuedWholes} from './relate/cued.js'
import {preferExact, uniteLists} from './relate/exact.js'
import {itemWholes} from './relate/items.js'
import {wholeOf} from './relate/parts.js'
import {resultWholes} from './relate/results.js'
import {provenWholes} from './relate/sums.js'
import {documentDate, headYear} from './scope/date.js'
import {leadWords, oftenSaid, readHeader, titleWords} from './scope/header.js'
import {listHeads} from './scope/lists.js'
import {PeriodScope} from './scope/period.js'
import {PlaceScope} from './scope/place.js'
import {Sections} from './scope/section.js'
import {Phases} from './scope/phases.js'
import {statusAt} from './scope/status-at.js'
import {markTargets} from './scope/status.js'
import {parseText} from './text/blocks.js'
import {fold} from './text/fold.js'

export interface ExtractOptions {
  /** the document's name: `source.document` and the first part of each id */
  document?: string
  /** the document's date, YYYY-MM-DD, where the text does not tell */
  docDate?: string
  /** the document's place, where the text does not tell */
  docPlace?: string
  /** a day of the two-tier system, YYYY-MM-DD: places tell what their unit is then */
  asOf?: string
  /** only records of these types */
  types?: readonly RecordType[]
  /** the encoding that the text was decoded from */
  encoding?: string
}

export interface Extraction {
  records: SolieuRecord[]
  document: SolieuDocument
}

/**
 * Read a report: every figure that says something about the world becomes one validated record, every other number is
 * explained or listed as unexplained. Pure; positions are those of `text`. A `tracer` is told what `explain` shows.
 */
export function extract(text: string, options: ExtractOptions = {}, tracer?: Tracer): Extraction {
  const name = options.document ?? 'stdin'
  const locate = new Locator(text)
  const messages: Message[] = []
  const report = (severity: Message['severity'], rule: string, reason: string, start: number, end: number) =>
    messages.push({severity, rule, reason, start: locate.point(start), end: locate.point(end)})

  const parsed = parseText(text)
  const date = documentDate(parsed.blocks) ?? options.docDate ?? null
  const year = date === null ? headYear(parsed.blocks) : null
  const blocks = findMentions(parsed, {date, year}, ({token, readings}) =>
    report(
      'warning',
      'ambiguous-number',
      `«${token.text}» may be ${readings[0]} or ${readings[1]}; nothing nearby decides`,
      token.start,
      token.end,
    ),
  )
  for (const [b, {block}] of blocks.entries())
    if (block.row && !blocks[b - 1]?.block.row)
      report('warning', 'table', 'a table; the numbers of its rows are not read', block.start, block.end)
  const header = readHeader(text, blocks, date)
  const places = new PlaceScope({
    docPlace: options.docPlace,
    asOf: options.asOf,
    date,
    report: ({rule, reason, host, from, to}) =>
      report('info', rule, reason, host.tokens[from]!.start, host.tokens[to - 1]!.end),
  })
  places.begin(blocks, header.titleBlocks)
  const sections = new Sections()
  sections.title(titleWords(header))
  sections.title(leadWords(blocks, keywords))
  sections.title(oftenSaid(blocks, themes))
  const periods = new PeriodScope(text, header.reporting, date, header.opening)
  const drafts: Draft[] = []
  const byFrame = new Map<Frame, Draft>()
  /** the figures before, of any paragraph */
  const told: Frame[] = []
  const lists = listHeads(blocks)
  let index = 0
  let plannedList = false
  const phases = new Phases()
  /** the figures of the paragraph before, for «Trong đó: …» that opens one */
  let lastFrames: Frame[] = []
  const titles = header.titleBlocks.flatMap(({hosts}) => hosts)
  const before: MentionedSentence[] = []
  for (const [b, {block, hosts}] of blocks.entries()) {
    sections.enter(block, hosts, header.reporting !== null && header.titleBlocks.includes(blocks[b]!))
    const inList = lists[b] ?? null
    periods.enterBlock(sections.period, inList)
    places.enterBlock(block, hosts)
    if (inList === null) plannedList = false
    phases.enterBlock()
    const blockFrames: Frame[] = [...(inList?.frames ?? []), ...(opensPartition(hosts[0]) ? lastFrames : [])]
    const listed = blockFrames.length
    const blockWords =
      hosts.some(host => host.mentions.some(mention => mention.kind === 'quantity')) || lists.opens(b)
        ? wordsOfBlock(hosts, inList?.words)
        : noWords
    const recent = drafts.slice(-8)
    const context: RuleContext = {
      drafts: recent,
      draftOf: frame => byFrame.get(frame),
      topic: blockWords === noWords ? noWords : sections.topic,
      blockWords,
      before,
      title: titles,
    }
    for (const host of hosts) {
      const earlier =
        blockFrames.length > lookBack
          ? [
              ...blockFrames.slice(0, listed),
              ...blockFrames.slice(Math.max(listed, blockFrames.length - lookBack)),
            ]
          : blockFrames
      const frames = buildFrames(host, block, earlier, index)
      index += frames.length
      partsOfSum(frames, told)
      told.push(...frames)
      if (told.length > 2 * reach) told.splice(0, told.length - reach)
      if (inList) for (const frame of frames) if (frame.wholes.length === 0) frame.wholes = [...inList.frames]
      const outlook = {end: sections.period?.mention.end ?? null, date}
      const inPhase = phases.isPlanned(host)
      const planned = markTargets(host, frames, sections.target || plannedList || inPhase, outlook)
      phases.leave(host, planned || inPhase)
      if (planned && lists.opens(b)) plannedList = true
      periods.enterSentence(host, frames)
      places.enterSentence(host, frames)
      for (const frame of frames) {
        nameFrame(frame, blockFrames.slice(-lookBack))
        const draft = classify(frame, definitions, context)
        tracer?.frame(frame, draft, context)
        blockFrames.push(frame)
        if (!draft) continue
        drafts.push(draft)
        recent.push(draft)
        if (recent.length > 2 * lookBack) recent.splice(0, lookBack)
        byFrame.set(frame, draft)
      }
      before.push(host)
      if (before.length > sentencesBack) before.shift()
    }
    lists.fill(b, blockFrames.slice(listed), blockWords)
    if (block.kind === 'heading') {
      before.length = 0
      lastFrames = []
    } else if (blockFrames.length > listed)
      lastFrames = blockFrames
        .slice(listed)
        .filter(frame => frame.wholes.length === 0)
        .slice(-lookBack)
  }

  const records: SolieuRecord[] = []
  const ids = new Map<Draft, string>()
  for (const draft of drafts) {
    const {host, q} = draft.frame
    ids.set(draft, `${name}#${host.tokens[q.from]!.start}`)
  }
  const wholes = new Map(drafts.map(draft => [draft, wholeOf(draft, other => byFrame.get(other))]))
  preferExact(wholes, other => byFrame.get(other))
  uniteLists(wholes, other => byFrame.get(other))
  const proven = provenWholes(drafts, draft => wholes.get(draft) !== null)
  const listed = itemWholes(drafts, draft => wholes.get(draft) !== null || proven.has(draft))
  const results = resultWholes(
    drafts,
    draft => wholes.get(draft) !== null || proven.has(draft) || listed.has(draft),
  )
  const cued = cuedWholes(
    drafts,
    draft => wholes.get(draft) !== null || proven.has(draft) || listed.has(draft) || results.has(draft),
    frame => places.placeOf(frame),
  )
  const held: [number, number][] = []
  for (const draft of drafts) {
    const {frame} = draft
    const {host, q} = frame
    const start = host.tokens[q.from]!.start
    const end = host.tokens[q.to - 1]!.end
    const quoteStart = host.tokens[frame.clause.from]!.start
    const quoteEnd = host.tokens[frame.clause.to - 1]!.end
    const period = periods.of(frame)
    const whole =
      wholes.get(draft) ??
      proven.get(draft) ??
      listed.get(draft) ??
      results.get(draft) ??
      cued.get(draft) ??
      null
    const candidate = {
      id: ids.get(draft)!,
      type: draft.type,
      measure: draft.measure,
      kind: draft.kind ?? frame.kind,
      value: draft.value ?? frame.value,
      value_max: draft.max === undefined ? frame.max : draft.max,
      unit: draft.unit === undefined ? frame.unit : draft.unit,
      mod: frame.mod,
      status: draft.status ?? statusAt(frame, period, date),
      place: places.placeOf(frame),
      period,
      base: periods.base(frame, period),
      part_of: whole ? ids.get(whole)! : null,
      of: q.of,
      rule: draft.rule,
      source: {
        document: name,
        start: locate.point(start),
        end: locate.point(end),
        text: text.slice(start, end),
        quote: text.slice(Math.min(start, quoteStart), Math.max(end, quoteEnd)),
      },
      ...draft.own,
    }
    const checked = schemas[draft.type].safeParse(candidate)
    if (!checked.success) {
      const issue = checked.error.issues[0]
      report(
        'error',
        'invalid-record',
        `${draft.rule}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
        start,
        end,
      )
      continue
    }
    held.push([start, end])
    records.push(checked.data as SolieuRecord)
  }

  const roles = account(text, blocks, covering(held))
  tracer?.end({roles, stateOf: frame => places.stateOf(frame)})
  const explained: Record<string, number> = {}
  for (const {role} of roles)
    if (typeof role === 'object') explained[role.reason] = (explained[role.reason] ?? 0) + 1
  const wanted = options.types
  return {
    records: wanted ? records.filter(record => wanted.includes(record.type)) : records,
    document: {
      document: name,
      title: header.title,
      date,
      place: places.document,
      encoding: options.encoding ?? 'utf-8',
      numbers: {
        total: roles.length,
        records: roles.filter(({role}) => role === 'record').length,
        explained,
        unexplained: roles
          .filter(({role}) => role === 'unexplained')
          .map(({start, end}) => ({
            text: text.slice(start, end),
            start: locate.point(start),
            end: locate.point(end),
          })),
      },
      references: blocks.flatMap(({hosts}) => hosts.flatMap(host => referencesOf(host, text, locate))),
      messages: messages.sort((a, b) => (a.start?.offset ?? 0) - (b.start?.offset ?? 0)),
    },
  }
}

/** names that tell what a text is on */
const keywords = definitions.flatMap(({keyword}) => (keyword ? [fold(keyword)] : []))
const themes = definitions.flatMap(({theme}) => (theme ? [fold(theme)] : []))

/** How many sentences «dự án này» goes back over. */
const sentencesBack = 6
/** How many figures back a figure may lean on another of its block. */
const lookBack = 32
const noWords: ReadonlySet<string> = new Set()

function wordsOfBlock(
  hosts: readonly MentionedSentence[],
  more: ReadonlySet<string> = noWords,
): ReadonlySet<string> {
  const words = new Set(more)
  for (const host of hosts) for (const token of host.tokens) words.add(token.fold)
  return words
}

/** Whether an interval lies inside one of `held`, which do not overlap. */
function covering(held: [number, number][]): (start: number, end: number) => boolean {
  held.sort((a, b) => a[0] - b[0])
  return (start, end) => {
    let low = 0
    let high = held.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (held[middle]![0] <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && end <= held[low - 1]![1]
  }
}
