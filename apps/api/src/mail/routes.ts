import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import type { Api } from '../http/api.ts'
import { readMailbox } from './read-mailbox.ts'

/** Registered by the embedded demo only: anyone on the machine reads every mail. */
export function mailRoutes(api: Api) {
  api.route({ ...mailbox.list, config: { may: 'public' }, handler: () => readMailbox(api.db, api.transactions) })
}
