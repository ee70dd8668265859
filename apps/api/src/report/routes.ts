import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { chapters } from '@kartlaggning/schema/report/chapters'
import { reports } from '@kartlaggning/schema/report/report'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { sendFile, whileWaitedFor } from '../http/send-file.ts'
import { listChapters } from './chapters/list-chapters.ts'
import { reviewSentences } from './chapters/review-sentences.ts'
import { writeChapter } from './chapters/write-chapter.ts'
import { readReport } from './read-report.ts'
import { publishEdition } from './publish-edition.ts'
import { editionFile } from './edition-file.ts'
import { readAnswersBehind } from './read-answers-behind.ts'
import { countForReaders } from './count-for-readers.ts'
import { listMaskedCells } from './list-masked-cells.ts'
import { listEditions, readEdition, readFrozenEdition } from './read-editions.ts'
import { noteInvitedReading } from './readers/note-invited-reading.ts'
import { sendReport } from './send-report.ts'

/** Those who took part read LänsBrå's too. */
const isForParticipants = (reader: EditionReader) => reader === 'participants' || reader === 'lansbra'

export function reportRoutes(api: Api, config: Config) {
  api.route({
    ...reports.preview,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => readReport(trx, request.params.roundId, 'county-board')),
  })
  api.route({
    ...reports.previewForOthers,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => readReport(trx, request.params.roundId, request.query.reader)),
  })
  api.route({
    ...chapters.list,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => listChapters(trx, request.params.roundId, request.query.reader)),
  })
  api.route({
    ...chapters.write,
    config: { may: 'report.write' },
    handler: (request) =>
      request.inTransaction((trx) => writeChapter(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...chapters.review,
    config: { may: 'report.write' },
    handler: (request) =>
      request.inTransaction((trx) => reviewSentences(trx, request.actor, request.params.roundId, request.body)),
  })
  api.route({
    ...reports.publish,
    config: { may: 'report.publish' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        const { roundId } = request.params
        const edition = await publishEdition(trx, request.actor, roundId, request.body)
        if (request.body.readers.some(isForParticipants)) await sendReport(trx, roundId, edition, config.publicUrl)
        return edition
      }),
  })
  api.route({
    ...reports.answersBehind,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => readAnswersBehind(trx, request.params, request.query)),
  })
  api.route({
    ...reports.readers,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => countForReaders(trx, request.params.roundId)),
  })
  api.route({
    ...reports.masked,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => listMaskedCells(trx, request.params)),
  })
  api.route({
    ...reports.editions,
    config: { may: 'report.read' },
    handler: (request) => request.read((trx) => listEditions(trx, request.params.roundId)),
  })
  api.route({
    ...reports.read,
    config: { may: 'report.read' },
    handler: async (request, reply) => {
      const { body } = await request.read((trx) => readEdition(trx, { ...request.params, ...request.query }))
      await noteInvitedReading(request, request.params, 'page')
      // The frozen bytes leave as they are; a serializer could put them in another order.
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .serializer(String)
        .send(body as never)
    },
  })
  const fileRoutes = [
    [reports.asPdf, 'pdf'],
    [reports.asDocx, 'docx'],
    [reports.asPptx, 'pptx'],
    [reports.asXlsx, 'xlsx'],
  ] as const
  for (const [endpoint, format] of fileRoutes)
    api.route({
      ...endpoint,
      config: { may: 'report.read' },
      handler: async (request, reply) => {
        const frozen = await request.read((trx) => readFrozenEdition(trx, { ...request.params, ...request.query }))
        await noteInvitedReading(request, request.params, format)
        const signal = whileWaitedFor(reply)
        return sendFile(reply, await editionFile(frozen, format, request.query.language, { signal }))
      },
    })
}
