/** How the number of all products moves, and which share of them is of a kind. */
import {phrase} from '../phrase/phrase.js'
import type {Rule} from './define.js'
import {moveOfAll, onProgramme, shareOfAll, shareOfCounted} from './ocop-list.js'

export const movedNumber: Rule = {
  // «so với năm 2020, tổng số sản phẩm tăng 22 sản phẩm, gấp 3,4 lần»
  name: 'ocop.products-move',
  dimensions: ['count', 'percent', 'times'],
  kinds: ['change', 'growth', 'multiple'],
  when: [{where: 'subject', phrase: phrase`(tổng)? số (lượng)? sản phẩm`, first: true}],
  build: (frame, context, [all]) => moveOfAll(frame, context, all?.to),
}

export const shares: Rule[] = [
  {
    // «Nhóm thực phẩm chiếm 75,9% số sản phẩm»
    name: 'ocop.share-of-all',
    dimensions: ['percent'],
    kinds: ['share'],
    when: [{where: 'after', phrase: phrase`(tổng)? số sản phẩm`}],
    build: (frame, context) => shareOfAll(frame, context),
  },
  {
    // «Kinh tế tập thể chiếm 36,5% tổng số chủ thể»
    name: 'ocop.share-of-entities',
    dimensions: ['percent'],
    kinds: ['share'],
    when: [{where: 'after', phrase: phrase`(tổng)? số chủ thể`}],
    build: (frame, {drafts, topic}) =>
      onProgramme(topic) || drafts.some(({type, frame: one}) => type === 'ocop' && one.block === frame.block)
        ? {measure: 'entities', own: {stars: null, potential: false}}
        : null,
  },
  {
    // «Kiên Giang xếp thứ 4 toàn vùng về số sản phẩm OCOP»
    name: 'ocop.rank',
    dimensions: ['count'],
    kinds: ['rank'],
    ordinals: true,
    when: [{where: 'behind', phrase: phrase`về (tổng)? số (lượng)? sản phẩm`}],
    build: (frame, {drafts, topic}) =>
      onProgramme(topic) || drafts.some(({type}) => type === 'ocop')
        ? {measure: 'products', own: {stars: null, potential: false}}
        : null,
  },
  {name: 'ocop.share-of-counted', dimensions: ['percent'], kinds: ['share'], build: shareOfCounted},
]
