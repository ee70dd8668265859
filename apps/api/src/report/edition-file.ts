import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import type { Edition, Report } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import { files, type Format, type Waited } from '../files/file-pool.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { NamedFile } from '../http/send-file.ts'
import type { compile } from './compile-edition.ts'

/** An edition as it was frozen, and what a file of it is called after. */
export interface FrozenEdition {
  readonly edition: Edition
  readonly reader: EditionReader
  readonly round: Pick<Report['round'], 'county' | 'year'>
  /** The very bytes. */
  readonly document: string
}

/** An edition as a file of its own: the same edition, the same bytes. Made apart from any transaction. */
export async function editionFile(
  frozen: FrozenEdition,
  format: Format,
  language: Language,
  waited?: Waited,
): Promise<NamedFile> {
  const { edition, reader, document } = frozen
  // There is none for everyone: it is shown at a meeting.
  if (format === 'pptx' && reader === 'public') throw new ProblemError('not-found')
  const bytes = await files.make(format, toCompile({ edition, document, language }), waited)
  return { name: nameOfEdition({ ...frozen, number: edition.number }, format), bytes }
}

/** A long report is read and compiled where its file is made. */
export const toCompile = (from: Parameters<typeof compile>[1]) => ({
  compiledBy: new URL('./compile-edition.ts', import.meta.url).href,
  from,
})

/** In letters that every system takes. */
export function nameOfEdition(
  { number, reader, round }: Pick<FrozenEdition, 'reader' | 'round'> & Pick<Edition, 'number'>,
  format: Format,
): string {
  const whose = reader === 'public' || reader === 'lansbra' ? `-${reader}` : ''
  return `kartlaggning-${round.county}-${round.year}-utgava-${number}${whose}.${format}`
}
