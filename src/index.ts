/** The library: records from Vietnamese text, and the unified plugins. */
export {extract, type Extraction, type ExtractOptions} from './extract.js'
export {retextSolieu, solieu} from './plugin.js'
export {parseVietnamese, retextVietnamese} from './text/nlcst.js'
export {
  document as documentSchema,
  type Message,
  type Reference,
  type SolieuDocument,
} from '../schemas/document.js'
export {record as recordSchema, schemas, type RecordType, type SolieuRecord} from '../schemas/index.js'
