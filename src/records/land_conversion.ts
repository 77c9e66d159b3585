import {figure, phrase} from '../phrase/phrase.js'
import {defineRecord, has} from './define.js'
import {clean, withItsLike} from './land-edges.js'
import {landBefore} from './land-left.js'
import {listedUse} from './land-listed.js'
import {more, saidBefore, saidLast} from './land-more.js'
import {inPlaceList, ofAPlace} from './land-place.js'
import {beforeBracket, grownApart, partUse, usedBefore, wholeOf} from './land-part.js'
import {shared} from './land-shared.js'
import {
  stoodOn,
  convertedCrop,
  conversion,
  headUse,
  nearer,
  notLand,
  plantedTotal,
  turnedOver,
  unturned,
  usesOf,
  withdrawn,
} from './land-use.js'

const resumed = phrase`(làm|thực hiện|chuyển|hoàn thành|cán mốc|cán đích) (được)? …1 ${figure}|tổng cộng ${figure}`
const unsaid = {from: null, to: null}

/** Land whose crop or use changed: «chuyển đổi 1.234 ha đất lúa kém hiệu quả sang trồng cây ăn quả». */
export const landConversion = defineRecord({
  type: 'land_conversion',
  rules: [
    {
      name: 'land.part',
      dimensions: ['area'],
      kinds: ['level'],
      build(frame, context) {
        const whole = grownApart(frame) ? undefined : wholeOf(frame, context)
        return whole ? {measure: 'area', own: partUse(frame, whole, context.drafts)} : null
      },
    },
    ...shared,
    {
      name: 'land.converted',
      dimensions: ['area'],
      kinds: ['level'],
      when: [
        {where: 'clause', phrase: conversion},
        {where: 'clause', phrase: notLand, not: true},
      ],
      build(frame, context) {
        if (has(frame, 'around', phrase`(vận|luân|di|lưu|dây) chuyển|chuyển (giao|nhượng|dịch)`)) return null
        if (has(frame, 'around', unturned)) return null
        if (has(frame, 'before', plantedTotal) && nearer(frame)) return null
        if (has(frame, 'around', phrase`(còn|chỉ còn|xuống còn|giảm còn) ${figure}`)) return null // what still stands
        const uses = usesOf(frame)
        const verb = has(frame, 'before', phrase`chuyển`)
        const turned = turnedOver(frame)
        if (!uses && !verb && !turned && !has(frame, 'around', withdrawn)) return null
        if (!uses && frame.subject && !turned && !has(frame, 'around', phrase`chuyển|rút`)) return null
        const own = uses ?? {from: landBefore(frame), to: beforeBracket(frame)}
        if (!uses?.from && !uses?.to && frame.noun)
          own.from = clean(frame, withItsLike(frame.host, frame.noun))
        own.from ??=
          usedBefore(frame, context.drafts) ?? headUse(frame) ?? stoodOn(frame) ?? convertedCrop(frame)
        return {measure: 'area', own}
      },
    },
    {
      // «Chuyển từ lúa sang màu 560 ha; từ lúa - tôm sang chuyên tôm 312 ha»
      name: 'land.continued',
      dimensions: ['area'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`từ …8 sang`}],
      build(frame, context) {
        const uses = usesOf(frame)
        return uses?.to && saidBefore(frame, context) ? {measure: 'area', own: uses} : null
      },
    },
    {
      // «chuyển 940 ha đất lúa một vụ sang chanh và 215 ha sang mít, bưởi»
      name: 'land.joined',
      dimensions: ['area'],
      kinds: ['level'],
      when: [{where: 'around', phrase: phrase`${figure} …6 sang`}],
      build(frame, context) {
        const uses = usesOf(frame)
        const before = saidBefore(frame, context)
        if (!uses?.to || before?.frame.clause.from !== frame.clause.from) return null
        return {measure: 'area', own: {from: uses.from ?? usedBefore(frame, context.drafts), to: uses.to}}
      },
    },
    {
      // under «Kết quả chuyển đổi cơ cấu cây trồng»: «- Huyện Mai Sơn: 9.120 ha», «- Các xã khác: Tân Hưng 41 ha; …»
      name: 'land.by-place',
      dimensions: ['area'],
      kinds: ['level'],
      build: (frame, context) =>
        ofAPlace(frame, context) || inPlaceList(frame, context) ? {measure: 'area', own: {...unsaid}} : null,
    },
    {
      name: 'land.listed',
      dimensions: ['area'],
      kinds: ['level'],
      build: (frame, context) => listedUse(frame, context),
    },
    {
      // «…; từ năm 2021 đến nay đã làm được 3.906 ha, tức 74,4% chỉ tiêu»
      name: 'land.resumed',
      dimensions: ['area'],
      kinds: ['level'],
      when: [{where: 'around', phrase: resumed}],
      build(frame, context) {
        const before = saidBefore(frame, context) ?? saidLast(frame, context)
        return before && !frame.noun ? {measure: 'area', own: before.own} : null
      },
    },
    ...more,
  ],
  hang: (_frame, anchor) => ({own: anchor.own}),
})
