import { cleaned } from '@kartlaggning/schema/cleaned'
import type { CompiledDocument } from '@kartlaggning/schema/document/document'

/** A document without what no font draws and no reader of XML opens, also where an old answer or edition has kept it. */
export const cleanedDocument = (document: CompiledDocument, tab = '\t'): CompiledDocument =>
  JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string' ? cleaned(value).replaceAll('\t', tab) : value,
  ) as CompiledDocument
