import type {Root} from 'nlcst'
import type {Plugin, Preset} from 'unified'
import {extract, type Extraction, type ExtractOptions} from './extract.js'
import {retextVietnamese} from './text/nlcst.js'

declare module 'vfile' {
  interface DataMap {
    /** what `retextSolieu` found */
    solieu: Extraction
  }
}

/**
 * Unified plugin: extracts the records of the file into `file.data.solieu` and turns the document's messages into
 * messages of the file.
 */
export const retextSolieu: Plugin<[ExtractOptions?], Root> = function (options = {}) {
  return (_tree, file) => {
    const extraction = extract(String(file), {document: file.path, ...options})
    file.data.solieu = extraction
    for (const {severity, rule, reason, start, end} of extraction.document.messages) {
      const place = start && end ? {start, end} : undefined
      if (severity === 'info') file.info(reason, {place, ruleId: rule, source: 'solieu'})
      else file.message(reason, {place, ruleId: rule, source: 'solieu'})
    }
  }
}

/** Parser and extractor together: `retext().use(solieu)`. */
export const solieu: Preset = {plugins: [retextVietnamese, retextSolieu]}
