import { answerNotes } from '@kartlaggning/schema/answers/answer-notes'
import type { Api } from '../../http/api.ts'
import { noteReading } from '../../identity/note-reading.ts'
import { listNotes } from './list-notes.ts'
import { readBefore } from './read-before.ts'
import { removeNote } from './remove-note.ts'
import { writeNote } from './write-note.ts'

export function readingRoutes(api: Api) {
  api.route({
    ...answerNotes.before,
    config: { may: 'answers.note' },
    handler: (request) =>
      request.readThenWrite(
        (trx) => readBefore(trx, request.params.respondentId),
        async (trx, before) => {
          if (before) await noteReading(trx, 'submission-read', before.respondentId)
          return before?.answers ?? null
        },
      ),
  })
  api.route({
    ...answerNotes.list,
    config: { may: 'answers.note' },
    handler: (request) => request.read((trx) => listNotes(trx, request.params.respondentId)),
  })
  api.route({
    ...answerNotes.write,
    config: { may: 'answers.note' },
    handler: (request) =>
      request.inTransaction((trx) => writeNote(trx, request.actor, request.params.respondentId, request.body)),
  })
  api.route({
    ...answerNotes.remove,
    config: { may: 'answers.note' },
    handler: (request) => request.inTransaction((trx) => removeNote(trx, request.params)),
  })
}
