import { onBehalfInWords } from '@kartlaggning/schema/respondents/proxy-words'
import type { Proxy } from '@kartlaggning/schema/respondents/proxy'
import type { Trx } from '../../database/database.ts'
import type { PreparedSubmission } from '../prepare-submission.ts'
import { submittedOnBehalfLetter } from './proxy-letters.ts'
import { tellContacts } from '../../respondents/tell-contacts.ts'

/** Mails those who answer what the county board has submitted on their behalf: theirs is the receipt, and the right to correct it. */
export const tellOfSubmission = (
  trx: Trx,
  { answering, reference }: PreparedSubmission,
  proxy: Proxy,
  publicUrl: string,
): Promise<void> =>
  tellContacts(trx, answering.respondentId, (to, facts) => {
    const mark = onBehalfInWords(proxy, answering, to.language)
    return submittedOnBehalfLetter(to, { ...facts, mark, reference }, publicUrl)
  })
