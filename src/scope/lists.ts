import type {Frame} from '../frames/types.js'
import type {MentionedBlock} from '../mentions/types.js'

/** The figures and words of the head that a list item stands under. */
export interface ListHead {
  frames: Frame[]
  words: ReadonlySet<string>
}

/** For each block, the head of the list that it is an item of; filled as the blocks are read. */
export interface ListHeads {
  [block: number]: ListHead | null
  /** whether a list follows the block */
  opens(block: number): boolean
  /** give the head's figures once they are known */
  fill(block: number, frames: Frame[], words: ReadonlySet<string>): void
}

/**
 * Items belong to the nearest block before them that ends with a colon and stands higher: a paragraph, or an item of
 * an outer level. A heading ends a list.
 */
export function listHeads(blocks: readonly MentionedBlock[]): ListHeads {
  const heads = new Map<number, ListHead>()
  const of: (number | null)[] = []
  let stack: number[] = []
  blocks.forEach(({block, hosts}, b) => {
    const last = hosts[hosts.length - 1]?.tokens.at(-1)?.fold
    const isItem = block.kind === 'item'
    stack = isItem
      ? stack.filter(
          head => blocks[head]!.block.level < block.level || blocks[head]!.block.kind === 'paragraph',
        )
      : []
    of[b] = stack.length ? stack[stack.length - 1]! : null
    if (last === ':' && block.kind !== 'heading') {
      stack.push(b)
      heads.set(b, {frames: [], words: new Set()})
    }
  })
  const table = Object.assign([] as (ListHead | null)[], {
    opens: (b: number) => heads.has(b) && of[b + 1] === b,
    fill(b: number, frames: Frame[], words: ReadonlySet<string>) {
      const head = heads.get(b)
      if (!head) return
      head.frames.push(...frames)
      head.words = words
    },
  })
  of.forEach((head, b) => (table[b] = head === null ? null : heads.get(head)!))
  return table as unknown as ListHeads
}
