import { answerExports, type ExportReader } from '@kartlaggning/schema/answers/export/export'
import { exportJson } from '@kartlaggning/schema/answers/export/export-json'
import type { ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import type { Language } from '@kartlaggning/schema/text'
import type { FastifyRequest } from 'fastify'
import type { Api } from '../../http/api.ts'
import { streamFile } from '../../http/send-file.ts'
import { readCoding } from '../coding/read-free-texts.ts'
import { noteReading } from '../../identity/note-reading.ts'
import { onlyPage, plainName, tablesFile, workbookFile } from './export-files.ts'
import { noteExport } from './note-export.ts'
import { readOwnAnswers } from './own-frame.ts'
import { answerPages } from './read-answer-pages.ts'
import { readRoundFrame } from './read-round-frame.ts'

type Format = 'xlsx' | 'csv' | 'json'

/** All that has been answered, to take along. Each time is an event that the county's coordinators see. */
export function exportRoutes(api: Api) {
  api.route({
    ...answerExports.workbook,
    config: { may: 'answers.export' },
    handler: async (request, reply) => {
      const { frame, pages } = await openRound(request, request.params.roundId, request.query, 'xlsx')
      return streamFile(reply, nameOf(frame, 'xlsx'), workbookFile(frame, pages))
    },
  })
  api.route({
    ...answerExports.tables,
    config: { may: 'answers.export' },
    handler: async (request, reply) => {
      const { frame, pages } = await openRound(request, request.params.roundId, request.query, 'csv')
      return streamFile(reply, nameOf(frame, 'zip'), tablesFile(frame, pages, request.query.flavour))
    },
  })
  api.route({
    ...answerExports.json,
    config: { may: 'answers.export' },
    handler: async (request, reply) => {
      const { frame, pages } = await openRound(request, request.params.roundId, request.query, 'json')
      return streamFile(reply, nameOf(frame, 'json'), exportJson(frame, pages()))
    },
  })
}

/** What a respondent has answered, for itself. */
export function ownExportRoutes(api: Api) {
  api.route({
    ...answerExports.ownWorkbook,
    config: { may: 'answers.read-whole' },
    handler: async (request, reply) => {
      const { frame, pages } = await openOwn(request, request.params.respondentId, request.query, 'xlsx')
      return streamFile(reply, nameOf(frame, 'xlsx'), workbookFile(frame, pages))
    },
  })
  api.route({
    ...answerExports.ownTables,
    config: { may: 'answers.read-whole' },
    handler: async (request, reply) => {
      const { frame, pages } = await openOwn(request, request.params.respondentId, request.query, 'csv')
      return streamFile(reply, nameOf(frame, 'zip'), tablesFile(frame, pages, request.query.flavour))
    },
  })
  api.route({
    ...answerExports.ownJson,
    config: { may: 'answers.read-whole' },
    handler: async (request, reply) => {
      const { frame, pages } = await openOwn(request, request.params.respondentId, request.query, 'json')
      return streamFile(reply, nameOf(frame, 'json'), exportJson(frame, pages()))
    },
  })
}

interface Wish {
  readonly reader: ExportReader
  readonly language: Language
}

async function openRound(request: FastifyRequest, roundId: string, { reader, language }: Wish, format: Format) {
  const read = await request.readThenWrite(
    async (trx) => {
      // What the county board has coded stays with it, in sheets of its own.
      if (reader !== 'county-board' || format === 'json') return readRoundFrame(trx, roundId)
      const [found, coding] = await Promise.all([readRoundFrame(trx, roundId), readCoding(trx, roundId)])
      return { ...found, ...(coding && { coding }) }
    },
    async (trx, found) => {
      await noteExport(trx, roundId, `${format} ${reader}`)
      return found
    },
  )
  const frame: ExportFrame = { ...read, reader, language, isDraft: false }
  return { frame, pages: answerPages((work) => request.read(work), frame) }
}

async function openOwn(
  request: FastifyRequest,
  respondentId: string,
  { of, language }: { readonly of: 'draft' | 'submission'; readonly language: Language },
  format: Format,
) {
  const { frame, answers } = await request.readThenWrite(
    (trx) => readOwnAnswers(trx, respondentId, of),
    async (trx, found) => {
      await noteReading(trx, 'file-downloaded', respondentId, `${of} ${format}`)
      return found
    },
  )
  return { frame: { ...frame, language }, pages: onlyPage(answers) }
}

/** "kartlaggningen-2026-svar.xlsx", and of one respondent its name too. */
function nameOf({ round, respondents, isDraft, reader }: ExportFrame, ending: string) {
  const whose = reader === 'own-organisation' ? (respondents[0]?.name ?? '') : ''
  return `${plainName(`${round.name} ${whose} ${isDraft ? 'utkast' : 'svar'}`)}.${ending}`
}
