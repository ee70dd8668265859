import { exportJson } from '@kartlaggning/schema/answers/export/export-json'
import type { SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import { answerPages } from '../../answers/export/read-answer-pages.ts'
import { readRoundFrame } from '../../answers/export/read-round-frame.ts'
import { readPoliceArea } from '../../answers/read-police-area.ts'
import type { Database } from '../../database/database.ts'
import { readOwnNeeds } from '../../needs/commenting/read-own-needs.ts'
import { readReconciliation } from '../../reconciliation/read-reconciliation.ts'
import { previewPublicReport } from '../public/preview-public-report.ts'
import { listEditions, readEdition } from '../read-editions.ts'
import { readReport } from '../read-report.ts'
import { circleOf, type Exit } from './exit.ts'
import { exitsBesideTheReport } from './exits-beside-the-report.ts'
import { exitsOfEditions } from './exits-of-editions.ts'
import { readAs } from './read-as.ts'
import type { RoundOnDisk } from './read-rounds-on-disk.ts'
import type { WrittenAnswer } from './written-answers.ts'

/** An answer that a reader meets through an exit, though it is not for them. The answer itself is not told. */
export interface Leak {
  readonly round: string
  readonly exit: string
  readonly reader: string
  readonly respondent: string
  readonly question: string
}

/** Reads a round through its exits as each reader, and looks for what is not for them. */
export async function findLeaks(db: Database, round: RoundOnDisk): Promise<{ leaks: Leak[]; exits: number }> {
  const exits = [
    ...(await exitsToThoseWhoAnswer(db, round)),
    ...exitsToOthers(round),
    ...(await exitsBesideTheReport(db, round)),
    ...(await exitsOfEditions(db, round)),
  ]
  const leaks: Leak[] = []
  let opened = 0
  for (const exit of exits) {
    const body = await readAs(db, exit.who, exit.read)
    if (body === null) continue
    opened += 1
    const secretAt = secretAnswersAt(round, exit.at)
    const isFor = (answer: WrittenAnswer) =>
      exit.isFor?.(answer) ?? answer.isFor(exit.circle(answer.respondentId), secretAt.get(answer.respondentId) ?? [])
    // The same words may stand in an answer that is for them.
    const allowed = round.written.filter(isFor).map(({ text }) => text)
    for (const answer of round.written) {
      if (allowed.some((text) => text.includes(answer.text)) || !body.includes(inJson(answer.text))) continue
      const respondent = round.respondents.find(({ id }) => id === answer.respondentId)?.name ?? ''
      leaks.push({ round: round.name, exit: exit.name, reader: exit.reader, respondent, question: answer.question })
    }
  }
  return { leaks, exits: opened }
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)

function secretAnswersAt({ marks }: RoundOnDisk, at: string | undefined): ReadonlyMap<string, readonly SecretAnswer[]> {
  const inForce = marks.filter(
    ({ markedAt, removedAt }) =>
      (at === undefined || markedAt < at) && (removedAt === null || (at !== undefined && removedAt > at)),
  )
  return Map.groupBy(inForce, ({ respondentId }) => respondentId)
}

async function exitsToThoseWhoAnswer(db: Database, round: RoundOnDisk): Promise<Exit[]> {
  const exits: Exit[] = []
  for (const { id, name, personId, municipality } of round.respondents) {
    if (personId === null) continue
    const circle = circleOf(round, { id, municipality })
    const exit = (called: string, read: Exit['read']): Exit => ({
      name: called,
      reader: name,
      circle,
      who: { personId },
      read,
    })
    exits.push(
      exit('reconciliation', async (trx) => JSON.stringify(await readReconciliation(trx, id))),
      exit('needs', async (trx) => JSON.stringify(await readOwnNeeds(trx, id))),
      exit('police area', async (trx) => JSON.stringify(await readPoliceArea(trx, id))),
    )
    const editions = await readAs(db, { personId }, (trx) => listEditions(trx, round.id))
    for (const { number, publishedAt } of editions ?? [])
      exits.push({
        ...exit(`edition ${number}`, async (trx) => (await readEdition(trx, { roundId: round.id, number })).body),
        at: publishedAt,
      })
  }
  return exits
}

/** What the county board makes for others, and what is made of nothing for somebody who has no part in it. */
function exitsToOthers(round: RoundOnDisk): Exit[] {
  const { staffId } = round
  if (staffId === null) return []
  const files = (['lansbra', 'public'] as const).map((reader): Exit => ({
    name: 'file of answers',
    reader,
    circle: () => reader,
    who: { personId: staffId },
    read: async (trx) => {
      const frame = { ...(await readRoundFrame(trx, round.id)), reader, language: 'sv' as const, isDraft: false }
      const pages = answerPages((work) => work(trx), frame)
      return (await Array.fromAsync(exportJson(frame, pages()))).join('')
    },
  }))
  const everyones: Exit = {
    name: 'report for everyone as it stands',
    reader: 'public',
    circle: () => 'public',
    who: { personId: staffId },
    read: async (trx) => JSON.stringify(await previewPublicReport(trx, round.id)),
  }
  const previews = (['participants', 'lansbra'] as const).map((reader): Exit => ({
    name: 'report as it stands',
    reader,
    circle: () => reader,
    who: { personId: staffId },
    read: async (trx) => JSON.stringify(await readReport(trx, round.id, reader)),
  }))
  return [...files, ...previews, everyones]
}
