/** The text in reading order: frames, their scope and the type of each, sentence by sentence. */
import {classify} from './classify.js'
import type {Tracer} from './explain/types.js'
import {partsOfSum, reach} from './frames/adding-up.js'
import {buildFrames} from './frames/build.js'
import {nameFrame} from './frames/name.js'
import {opensPartition} from './frames/partition-cues.js'
import type {Frame} from './frames/types.js'
import type {MentionedBlock, MentionedSentence} from './mentions/types.js'
import type {Draft, RuleContext} from './records/define.js'
import {definitions} from './records/index.js'
import type {Header} from './scope/header.js'
import {listHeads} from './scope/lists.js'
import type {PeriodScope} from './scope/period.js'
import {Phases} from './scope/phases.js'
import type {PlaceScope} from './scope/place.js'
import type {Sections} from './scope/section.js'
import {markTargets} from './scope/status.js'

/** What is in force while the text is read. */
export interface Scopes {
  header: Header
  sections: Sections
  periods: PeriodScope
  places: PlaceScope
  /** the document's date, YYYY-MM-DD */
  date: string | null
}

export interface Told {
  /** in the order of the text */
  drafts: Draft[]
  draftOf: (frame: Frame) => Draft | undefined
}

/** Read the blocks from first to last; each figure leans only on what stands before it. */
export function walk(blocks: readonly MentionedBlock[], scopes: Scopes, tracer?: Tracer): Told {
  const {header, sections, periods, places, date} = scopes
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
  return {drafts, draftOf: frame => byFrame.get(frame)}
}

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
