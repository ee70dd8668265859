import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { call } from '../call.ts'

export const loadMailbox = () => call(mailbox.list)
