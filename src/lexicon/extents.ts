/** How wide, long, high, heavy or deep a thing is: the words right before a figure, by what the figure is in. */
export const extentWords = {
  area: 'rộng',
  length: 'rộng dài cao sâu',
  mass: 'nặng',
  storeys: 'cao',
}

/** what storeys are counted in */
export const storey = 'tầng'
