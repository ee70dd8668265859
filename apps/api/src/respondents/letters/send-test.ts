import type { InputOf } from '@kartlaggning/schema/endpoint'
import { fillTemplate } from '@kartlaggning/schema/letters/fill-template'
import type { LetterValues } from '@kartlaggning/schema/letters/letter-kinds'
import { fictionalNotice, letterWords } from '@kartlaggning/schema/letters/letter-words'
import type { letters } from '@kartlaggning/schema/letters/letters'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../../database/database.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { fillPlaces } from './fill-places.ts'

/** Sends a letter to whoever asks, as a contact would get it, marked as a test. */
export async function sendTest(
  trx: Trx,
  { personId, email }: Pick<Actor, 'personId' | 'email'>,
  roundId: string,
  asked: InputOf<typeof letters.test>['body'],
  publicUrl: string,
): Promise<{ to: string }> {
  const { kind, language } = asked
  const { values, fictional } = await fillPlaces(trx, { roundId, personId: asked.personId, kind, language }, publicUrl)
  const { subject, body } = fillTemplate(kind, asked, values as LetterValues)
  await enqueueMail(
    trx,
    { personId, respondentId: null },
    {
      to: email,
      language,
      subject: `${letterWords[language].test}: ${subject}`,
      body: fictional ? `${body}\n${fictionalNotice[language]}\n` : body,
    },
  )
  return { to: email }
}
