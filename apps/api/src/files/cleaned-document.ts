import { cleaned } from '@kartlaggning/schema/cleaned'

/** A document without what no font draws and no reader of XML opens, also where an old answer or edition has kept it. */
export const cleanedDocument = <Kind extends object>(document: Kind, tab = '\t'): Kind =>
  JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string' ? cleaned(value).replaceAll('\t', tab) : value,
  ) as Kind
