import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { outbox } from '@kartlaggning/schema/mail/outbox'
import type { Api } from '../http/api.ts'
import { openJobsDatabase } from '../jobs/jobs-database.ts'
import { readDelay } from './read-delay.ts'
import { readMailbox } from './read-mailbox.ts'

/** Registered by the embedded demo only: anyone on the machine reads every mail. */
export function mailboxRoutes(api: Api, url: string) {
  const { db, transactions, close } = openJobsDatabase(url, api.log)
  api.addHook('onClose', close)
  api.route({ ...mailbox.list, config: { may: 'public' }, handler: () => readMailbox(db, transactions) })
}

/** Whether mail leaves: for those who wait for answers to it. */
export function outboxRoutes(api: Api) {
  api.route({
    ...outbox.delay,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => readDelay(trx)),
  })
}
