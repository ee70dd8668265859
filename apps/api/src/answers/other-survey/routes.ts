import { otherSurveyDocument } from '@kartlaggning/schema/answers/other-survey/other-survey-document'
import { otherSurveys } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { files } from '../../files/file-pool.ts'
import type { Api } from '../../http/api.ts'
import { plainName } from '../export/export-files.ts'
import { sendFile, whileWaitedFor } from '../../http/send-file.ts'
import { noteReading } from '../../identity/note-reading.ts'
import { readOtherSurvey } from './read-other-survey.ts'

/** Nothing is written of what is asked here but that a file was taken out. */
export function otherSurveyRoutes(api: Api) {
  api.route({
    ...otherSurveys.answer,
    config: { may: 'answers.read-whole' },
    handler: (request) => request.read((trx) => readOtherSurvey(trx, request.params.respondentId, request.body)),
  })
  api.route({
    ...otherSurveys.asDocx,
    config: { may: 'answers.read-whole' },
    handler: async (request, reply) => {
      const { params, body } = request
      const survey = await request.readThenWrite(
        (trx) => readOtherSurvey(trx, params.respondentId, body),
        async (trx, found) => {
          await noteReading(trx, 'file-downloaded', params.respondentId, `${body.of} other-survey`)
          return found
        },
      )
      const name = `${plainName(`${survey.round} ${survey.respondent} annan undersokning`)}.docx`
      const document = otherSurveyDocument(survey, body.language)
      return sendFile(reply, { name, bytes: await files.make('docx', document, { signal: whileWaitedFor(reply) }) })
    },
  })
}
