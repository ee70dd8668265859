import { answers, type Saved } from '@kartlaggning/schema/answers/answers'
import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { movesTo } from '@kartlaggning/schema/answers/moves-to'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { differences } from '@kartlaggning/schema/answers/differences'
import { papers } from '@kartlaggning/schema/answers/files'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { may } from '@kartlaggning/schema/permission'
import { BoundedMap } from '../bounded-map.ts'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { sendFile, whileWaitedFor } from '../http/send-file.ts'
import { believedPerson } from '../identity/authorize.ts'
import { noteReading } from '../identity/note-reading.ts'
import { addEntry } from './add-entry.ts'
import { answersAsPdf, readForPdf } from './answers-as-pdf.ts'
import { beginAnswers } from './begin-answers.ts'
import { keepSubmission } from './keep-submission.ts'
import { moveEntry } from './move-entry.ts'
import { measureTime } from './measure-time.ts'
import { readTime } from './read-time.ts'
import { readAnswers } from './read-answers.ts'
import { readRespondentQuestionnaire } from './read-respondent-questionnaire.ts'
import { questionsAsDocx, readForDocx } from './questions-as-docx.ts'
import { readChanges } from './read-changes.ts'
import { readDifferences } from './read-differences.ts'
import { readOverview } from './read-overview.ts'
import { readSubmission } from './read-submission.ts'
import { removeEntry, restoreEntry } from './remove-entry.ts'
import { reopenAnswers } from './reopen-answers.ts'
import { saveAnswers, type QuestionsByRespondent } from './save-answers.ts'
import { readForReceipt, sendReceipt } from './send-receipt.ts'
import { freezeSubmission } from './submit-answers.ts'
import { prepareSubmission } from './prepare-submission.ts'
import { tellOfSubmission } from './proxy/tell-of-submission.ts'
import { readForSubmission } from './read-for-submission.ts'
import { verifyReceipt } from './verify-receipt.ts'
import type { PresenceRegistry } from './presence/presence.ts'

/** Pages that are open on the answers are told what is saved. */
export function answerRoutes(api: Api, config: Config, presence: PresenceRegistry) {
  const askedOfEach: QuestionsByRespondent = new BoundedMap(1000)
  api.route({
    ...answers.overview,
    config: { may: 'answers.read-own' },
    handler: (request) => request.read((trx) => readOverview(trx, request.params.respondentId)),
  })
  api.route({
    ...answers.read,
    config: { may: 'answers.read-own' },
    handler: (request) => request.read((trx) => readAnswers(trx, request.params.respondentId, request.query.section)),
  })
  api.route({
    ...differences.read,
    config: { may: 'answers.compare' },
    handler: (request) => request.read((trx) => readDifferences(trx, request.params.respondentId)),
  })
  api.route({
    ...answers.begin,
    config: { may: 'answers.begin' },
    handler: (request) => request.inTransaction((trx) => beginAnswers(trx, request.actor, request.params.respondentId)),
  })
  api.route({
    ...answers.save,
    config: { may: 'answers.write', authorizesItself: true },
    handler: async (request) => {
      const { respondentId } = request.params
      const sender = {
        token: request.sessionToken,
        believed: believedPerson(request),
        authorize: () => request.authorize(),
        asked: () => request.read((trx) => readRespondentQuestionnaire(trx, respondentId)),
      }
      const saved = await saveAnswers(api.transactions, askedOfEach, sender, respondentId, request.body)
      presence.publishSaved(respondentId, sectionsOf(saved), request.body.writer)
      return saved
    },
  })
  api.route({
    ...activeTime.measure,
    config: { may: 'answers.write' },
    handler: (request) =>
      request.inTransaction((trx) => measureTime(trx, request.actor, request.params.respondentId, request.body)),
  })
  api.route({
    ...activeTime.time,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => readTime(trx, request.params.roundId)),
  })
  api.route({
    ...answers.addEntry,
    config: { may: 'answers.write' },
    handler: async (request) => {
      const entry = await request.inTransaction((trx) => addEntry(trx, request.actor, request.params, request.body))
      presence.publishSaved(request.params.respondentId, [entry.section], null)
      return entry
    },
  })
  api.route({
    ...answers.removeEntry,
    config: { may: 'answers.write' },
    handler: async (request) => {
      const entry = await request.inTransaction((trx) => removeEntry(trx, request.actor, request.params))
      presence.publishSaved(request.params.respondentId, [entry.section], null)
      return entry
    },
  })
  api.route({
    ...answers.restoreEntry,
    config: { may: 'answers.write' },
    handler: async (request) => {
      const entry = await request.inTransaction((trx) => restoreEntry(trx, request.actor, request.params))
      const sections = [entry.section, movesTo(entry.section)].filter((it) => it !== undefined)
      presence.publishSaved(request.params.respondentId, sections, null)
      return entry
    },
  })
  api.route({
    ...revisions.moveEntry,
    config: { may: 'answers.write' },
    handler: async (request) => {
      const { respondentId } = request.params
      const { from, entry } = await request.inTransaction((trx) =>
        moveEntry(trx, request.actor, request.params, request.body.entryId),
      )
      presence.publishSaved(respondentId, [from, entry.section], null)
      return entry
    },
  })
  api.route({
    ...answers.submit,
    config: { may: 'answers.submit' },
    handler: async (request) => {
      const { respondentId } = request.params
      const submission = await request.readThenWrite(
        async (trx) => {
          const [read, receipt] = await Promise.all([
            readForSubmission(trx, respondentId),
            readForReceipt(trx, respondentId),
          ])
          return { ...read, receipt }
        },
        async (trx, { receipt, ...read }) => {
          const prepared = prepareSubmission(read, request.actor)
          const [frozen] = await Promise.all([
            freezeSubmission(trx, prepared),
            prepared.proxy
              ? tellOfSubmission(trx, prepared, prepared.proxy, config.publicUrl)
              : sendReceipt(trx, request.actor, [prepared], receipt, config.publicUrl),
          ])
          return frozen
        },
      )
      presence.publishSaved(respondentId, null, null)
      return submission
    },
  })
  api.route({
    ...answers.reopen,
    config: { may: 'answers.sign' },
    handler: (request) => request.inTransaction((trx) => reopenAnswers(trx, request.params.respondentId, request.body)),
  })
  api.route({
    ...revisions.keep,
    config: { may: 'answers.sign' },
    handler: async (request) => {
      const { respondentId } = request.params
      const kept = await request.inTransaction((trx) => keepSubmission(trx, request.actor, respondentId))
      presence.publishSaved(respondentId, null, null)
      return kept
    },
  })
  api.route({
    ...answers.submitted,
    config: { may: 'answers.read-submitted' },
    handler: async (request) => {
      const { respondentId } = request.params
      return request.readThenWrite(
        (trx) => readSubmission(trx, respondentId),
        async (trx, submission) => {
          if (!may(request.actor, 'answers.read-whole', { respondentId }))
            await noteReading(trx, 'submission-read', respondentId)
          return submission
        },
      )
    },
  })
}

/** What respondents can hold the service to, and take with them on paper. */
export function paperRoutes(api: Api) {
  api.route({
    ...receipts.verify,
    config: { may: 'answers.read-whole' },
    handler: (request) => request.inTransaction((trx) => verifyReceipt(trx, request.params.respondentId, request.body)),
  })
  api.route({
    ...receipts.changes,
    config: { may: 'answers.read-whole' },
    handler: (request) => request.read((trx) => readChanges(trx, request.params.respondentId, request.query.page)),
  })
  api.route({
    ...papers.answers,
    config: { may: 'answers.read-submitted' },
    handler: async (request, reply) => {
      const { respondentId } = request.params
      const read = await request.readThenWrite(
        (trx) => readForPdf(trx, respondentId),
        async (trx, found) => {
          await noteReading(trx, 'file-downloaded', respondentId, 'answers')
          return found
        },
      )
      return sendFile(reply, await answersAsPdf(read, request.query.language, whileWaitedFor(reply)))
    },
  })
  api.route({
    ...papers.questions,
    config: { may: 'answers.read-whole' },
    handler: async (request, reply) => {
      const { respondentId } = request.params
      const read = await request.readThenWrite(
        (trx) => readForDocx(trx, respondentId),
        async (trx, found) => {
          await noteReading(trx, 'file-downloaded', respondentId, 'questions')
          return found
        },
      )
      return sendFile(reply, await questionsAsDocx(read, request.query, whileWaitedFor(reply)))
    },
  })
}
const sectionsOf = ({ saved }: Saved) => [...new Set(saved.map(({ question }) => question.split('.')[0] ?? ''))]
