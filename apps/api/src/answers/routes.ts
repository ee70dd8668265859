import { answers } from '@kartlaggning/schema/answers'
import { papers } from '@kartlaggning/schema/paper'
import { receipts } from '@kartlaggning/schema/receipt'
import type { Api } from '../http/api.ts'
import { sendFile } from '../http/send-file.ts'
import { COOKIE } from '../identity/identity.ts'
import { addEntry } from './add-entry.ts'
import { answersAsPdf, readForPdf } from './answers-as-pdf.ts'
import { beginAnswers } from './begin-answers.ts'
import { measureTime } from './measure-time.ts'
import { readTime } from './read-time.ts'
import { readAnswers } from './read-answers.ts'
import { readAsked } from './read-asked.ts'
import { questionsAsDocx, readForDocx } from './questions-as-docx.ts'
import { readChanges } from './read-changes.ts'
import { readOverview } from './read-overview.ts'
import { readSubmission } from './read-submission.ts'
import { removeEntry, restoreEntry } from './remove-entry.ts'
import { reopenAnswers } from './reopen-answers.ts'
import { saveAnswers, type AskedOfEach } from './save-answers.ts'
import { submitAnswers } from './submit-answers.ts'
import { verifyReceipt } from './verify-receipt.ts'

export function answerRoutes(api: Api) {
  const askedOfEach: AskedOfEach = new Map()
  api.route({
    ...answers.overview,
    config: { may: 'answers.read-own' },
    handler: (request) => request.inTransaction((trx) => readOverview(trx, request.params.respondentId)),
  })
  api.route({
    ...answers.read,
    config: { may: 'answers.read-own' },
    handler: (request) => request.inTransaction((trx) => readAnswers(trx, request.params.respondentId)),
  })
  api.route({
    ...answers.begin,
    config: { may: 'answers.write' },
    handler: (request) => request.inTransaction((trx) => beginAnswers(trx, request.actor, request.params.respondentId)),
  })
  api.route({
    ...answers.save,
    config: { may: 'answers.write', asksInItsStatement: true },
    handler: (request) => {
      const { respondentId } = request.params
      const sender = {
        token: request.cookies[COOKIE],
        allowed: () => request.allowed(),
        asked: () => request.inTransaction((trx) => readAsked(trx, respondentId)),
      }
      return saveAnswers(api.db, askedOfEach, sender, respondentId, request.body)
    },
  })
  api.route({
    ...answers.measure,
    config: { may: 'answers.write' },
    handler: (request) => request.inTransaction((trx) => measureTime(trx, request.params.respondentId, request.body)),
  })
  api.route({
    ...answers.time,
    config: { may: 'rounds.follow' },
    handler: (request) => request.inTransaction((trx) => readTime(trx, request.params.roundId)),
  })
  api.route({
    ...answers.addEntry,
    config: { may: 'answers.write' },
    handler: (request) => request.inTransaction((trx) => addEntry(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...answers.removeEntry,
    config: { may: 'answers.write' },
    handler: (request) => request.inTransaction((trx) => removeEntry(trx, request.params)),
  })
  api.route({
    ...answers.restoreEntry,
    config: { may: 'answers.write' },
    handler: (request) => request.inTransaction((trx) => restoreEntry(trx, request.params)),
  })
  api.route({
    ...answers.submit,
    config: { may: 'answers.submit' },
    handler: (request) =>
      request.inTransaction((trx) => submitAnswers(trx, request.actor, request.params.respondentId)),
  })
  api.route({
    ...answers.reopen,
    config: { may: 'answers.submit' },
    handler: (request) => request.inTransaction((trx) => reopenAnswers(trx, request.params.respondentId, request.body)),
  })
  api.route({
    ...answers.submitted,
    config: { may: 'answers.read-submitted' },
    handler: (request) => request.inTransaction((trx) => readSubmission(trx, request.params.respondentId)),
  })
}

/** What respondents can hold the service to, and take with them on paper. */
export function paperRoutes(api: Api) {
  api.route({
    ...receipts.verify,
    config: { may: 'answers.read-own' },
    handler: (request) => request.inTransaction((trx) => verifyReceipt(trx, request.params.respondentId, request.body)),
  })
  api.route({
    ...receipts.changes,
    config: { may: 'answers.read-own' },
    handler: (request) =>
      request.inTransaction((trx) => readChanges(trx, request.params.respondentId, request.query.page)),
  })
  api.route({
    ...papers.answers,
    config: { may: 'answers.read-submitted' },
    handler: async (request, reply) => {
      const read = await request.inTransaction((trx) => readForPdf(trx, request.params.respondentId))
      return sendFile(reply, await answersAsPdf(read, request.query.language))
    },
  })
  api.route({
    ...papers.questions,
    config: { may: 'answers.read-own' },
    handler: async (request, reply) => {
      const read = await request.inTransaction((trx) => readForDocx(trx, request.params.respondentId))
      return sendFile(reply, await questionsAsDocx(read, request.query))
    },
  })
}
