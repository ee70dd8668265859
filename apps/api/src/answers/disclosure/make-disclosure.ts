import { createHash } from 'node:crypto'
import type { Disclosure, DisclosableSection, NewDisclosure } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { disclosableSections } from '@kartlaggning/schema/answers/disclosure/disclosable'
import { disclosureDocument } from '@kartlaggning/schema/answers/disclosure/disclosure-document'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import { asJson, type Trx } from '../../database/database.ts'
import { files } from '../../files/file-pool.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readNames } from '../read-names.ts'
import { readSubmissionById } from '../read-one-submission.ts'
import { selectDisclosures } from './read-disclosures.ts'
import { submissionInWords } from './submission-in-words.ts'

/** Apart from the making of the files, which takes its time and needs no transaction. */
export async function readForDisclosure(trx: Trx, respondentId: string, asked: NewDisclosure) {
  const [read, names, { rows }] = await Promise.all([
    readSubmissionById(trx, respondentId, asked.submissionId),
    readNames(trx),
    sql<{ at: string }>`select iso(clock()) as at`.execute(trx),
  ])
  return { ...read, names, at: rows[0]?.at ?? '', asked }
}

/** Both files of a copy, without what is masked. */
export async function copiesOf(read: Awaited<ReturnType<typeof readForDisclosure>>) {
  const { answering, submission, document, names, at, asked } = read
  const { language } = asked
  const sections = submissionInWords(answering, document, names, language)
  const masks = namedMasks(disclosableSections(sections, []), asked.masks)
  const compiled = disclosureDocument({ answering, submission, sections, masks, at, language })
  const [pdf, docx] = await Promise.all([files.make('pdf', compiled), files.make('docx', compiled)])
  return { at, masks, files: { pdf, docx } }
}

/** Each with what was asked. Something that is not there to be masked is a mistake, and nothing is handed out by it. */
function namedMasks(sections: readonly DisclosableSection[], masks: NewDisclosure['masks']) {
  const answers = sections.flatMap((it) => [...it.answers, ...it.entries.flatMap((entry) => entry.answers)])
  const asked = new Map(answers.map((it) => [`${it.entry ?? ''} ${it.question}`, it.asked]))
  return masks.map((mask) => {
    const about = asked.get(`${mask.entry ?? ''} ${mask.question}`)
    if (about === undefined) throw new ProblemError('answer-not-asked')
    return { ...mask, asked: about }
  })
}

/** Keeps a copy for good: what was masked and why, and the files as they are. */
export async function keepDisclosure(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  { submissionId, language, requestedBy, note }: NewDisclosure,
  { at, masks, files: made }: Awaited<ReturnType<typeof copiesOf>>,
): Promise<Disclosure> {
  const id = newId()
  const by = { disclosedBy: actor.personId, disclosedByName: actor.name, disclosedAt: at }
  await trx
    .insertInto('disclosure')
    .values({ id, respondentId, submissionId, language, requestedBy, note, masks: asJson(masks), ...by })
    .execute()
  await trx
    .insertInto('disclosureFile')
    .values(
      (['pdf', 'docx'] as const).map((format) => ({
        disclosureId: id,
        respondentId,
        format,
        bytes: Buffer.from(made[format]),
        hash: createHash('sha256').update(made[format]).digest('hex'),
      })),
    )
    .execute()
  return selectDisclosures(trx, respondentId).where('disclosure.id', '=', id).executeTakeFirstOrThrow()
}
