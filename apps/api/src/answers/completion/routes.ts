import { completions } from '@kartlaggning/schema/answers/completion'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { approveSubmission } from './approve-submission.ts'
import { askCompletion } from './ask-completion.ts'
import { readCompletions } from './read-completions.ts'
import { withdrawCompletion } from './withdraw-completion.ts'

export function completionRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...completions.read,
    config: { may: 'answers.read-submitted' },
    handler: (request) => request.read((trx) => readCompletions(trx, request.params.respondentId)),
  })
  api.route({
    ...completions.ask,
    config: { may: 'answers.review' },
    handler: (request) =>
      request.inTransaction((trx) => askCompletion(trx, request.params.respondentId, request.body, publicUrl)),
  })
  api.route({
    ...completions.withdraw,
    config: { may: 'answers.review' },
    handler: (request) => request.inTransaction((trx) => withdrawCompletion(trx, request.params.respondentId)),
  })
  api.route({
    ...completions.approve,
    config: { may: 'answers.review' },
    handler: (request) =>
      request.inTransaction((trx) =>
        approveSubmission(trx, request.actor, request.params.respondentId, request.body.approved),
      ),
  })
}
