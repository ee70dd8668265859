import { exportJson } from '@kartlaggning/schema/answers/export/export-json'
import { csvBeginning, csvLine } from '@kartlaggning/schema/document/csv'
import { archiveReadme } from '@kartlaggning/schema/report/archive/archive-readme'
import { onBehalfUnnamed } from '@kartlaggning/schema/respondents/proxy-words'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import { answersAsPdf } from '../../answers/answers-as-pdf.ts'
import { csvTables } from '../../answers/export/export-files.ts'
import { answerPages } from '../../answers/export/read-answer-pages.ts'
import { readSubmissionById } from '../../answers/read-one-submission.ts'
import type { Trx } from '../../database/database.ts'
import { files } from '../../files/file-pool.ts'
import type { ZippedFile } from '../../files/streamed-zip.ts'
import { toCompile } from '../edition-file.ts'
import { questionnaireParts } from './questionnaire-parts.ts'
import { readFrozenReport, readFrozenSubmission, type ForArchive } from './read-for-archive.ts'
import { untilThereIsRoom } from './until-there-is-room.ts'

export type Read = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>

/** Everything of a round that is to be kept, each file made when its turn comes. */
export function* archiveFiles(archived: ForArchive, read: Read, signal: AbortSignal): Generator<ZippedFile> {
  const { frame, thresholds, analysis } = archived
  const pages = answerPages(read, frame)
  yield { name: 'contents.csv', content: contentsOf(archived) }
  yield* submissionFiles(archived, read, signal)
  yield* editionFiles(archived, read, signal)
  yield { name: 'answers/answers.json', content: exportJson(frame, pages()) }
  for (const { name, content } of csvTables(frame, pages, 'open'))
    // When something was taken out is no part of what is kept.
    if (name !== 'about.csv') yield { name: `answers/${name}`, content }
  yield { name: 'questionnaire.json', content: questionnaireParts(frame) }
  yield { name: 'rules.json', content: [json({ thresholds, analysis, rules: ruleCatalogue })] }
}

export const readmeOf = ({ frame: { round }, submissions, editions }: ForArchive): string =>
  archiveReadme({
    roundName: round.name,
    authority: round.authority,
    registryNumber: round.registryNumber,
    fictional: round.fictional,
    submissions: submissions.length,
    editions: new Set(editions.map((it) => it.number)).size,
  })

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`

const nameOfEdition = ({ number, reader }: ForArchive['editions'][number]) => `editions/edition-${number}-${reader}`

/** What is frozen, with the checksum that it had then: that of the file of json. */
function* contentsOf({ frame, submissions, editions }: ForArchive): Generator<string> {
  const names = new Map(frame.respondents.map((it) => [it.id, it.name]))
  yield (
    csvBeginning('open') +
    csvLine(['path', 'kind', 'whose', 'version', 'at', 'sha256', 'withdrawn', 'on_behalf'], 'open')
  )
  for (const { respondentId, kind, reference, version, submittedAt, hash, onBehalf } of submissions) {
    const whose = names.get(respondentId) ?? ''
    const given = onBehalf ? onBehalfUnnamed(onBehalf, { kind, authority: frame.round.authority }, 'sv') : ''
    yield csvLine([`submissions/${reference}.json`, 'submission', whose, version, submittedAt, hash, '', given], 'open')
  }
  for (const it of editions)
    yield csvLine(
      [`${nameOfEdition(it)}.json`, 'edition', it.reader, it.number, it.publishedAt, it.hash, it.withdrawn ?? '', ''],
      'open',
    )
}

function* submissionFiles({ frame, submissions }: ForArchive, read: Read, signal: AbortSignal): Generator<ZippedFile> {
  for (const { id, respondentId, reference } of submissions) {
    yield { name: `submissions/${reference}.json`, content: once(() => read((trx) => readFrozenSubmission(trx, id))) }
    yield {
      name: `submissions/${reference}.pdf`,
      content: once(async () => {
        const { answering, submission, document } = await read((trx) => readSubmissionById(trx, respondentId, id))
        const whole = { answering: { ...answering, submission }, document, names: frame.names }
        return (await untilThereIsRoom(() => answersAsPdf(whole, 'sv', signal))).bytes
      }),
    }
  }
}

function* editionFiles({ editions }: ForArchive, read: Read, signal: AbortSignal): Generator<ZippedFile> {
  for (const it of editions) {
    const { reader: _, withdrawn: __, ...edition } = it
    yield { name: `${nameOfEdition(it)}.json`, content: once(() => read((trx) => readFrozenReport(trx, it))) }
    yield {
      name: `${nameOfEdition(it)}.pdf`,
      content: once(async () => {
        const document = await read((trx) => readFrozenReport(trx, it))
        return untilThereIsRoom(() => files.make('pdf', toCompile({ edition, document, language: 'sv' }), { signal }))
      }),
    }
  }
}

/** Made when it is read. */
async function* once<T>(make: () => Promise<T>): AsyncGenerator<T> {
  yield await make()
}
