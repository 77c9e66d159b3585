/**
 * Work on items, at most `ahead` at once, and give the results in the items' order. No item is asked for before there
 * is room for it, so that nothing grows with their number.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const under: Promise<R>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited in its turn; until then a failure is not unhandled.
    result.catch(() => undefined)
    under.push(result)
    if (under.length >= ahead) yield await under.shift()!
  }
  while (under.length > 0) yield await under.shift()!
}
