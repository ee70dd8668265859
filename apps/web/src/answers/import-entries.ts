import { answers } from '@kartlaggning/schema/answers/answers'
import type { ProblemPlace } from '@kartlaggning/schema/problem'
import { answerKey } from '@kartlaggning/schema/answers/answer-key'
import { call, ProblemError } from '../call.ts'
import type { Value } from '../questionnaire/saving/answer-address.ts'

/** An entry to be, under an id made once, with its answers by the question's own name. */
export interface NewEntry {
  readonly id: string
  readonly answers: Readonly<Record<string, Value>>
}

export interface RefusedEntry {
  readonly id: string
  readonly errors: readonly ProblemPlace[]
}

interface Errand {
  readonly respondentId: string
  readonly section: string
  /** Made once for the errand: however often it is run, what it has saved already is neither doubled nor a conflict. */
  readonly writer: string
  readonly entries: readonly NewEntry[]
  readonly onProgress: (done: number) => void
}

/** Well below what one request may carry. */
const BATCH = 300
/** More than an entry has questions, so that every answer keeps its own number in the errand. */
const NUMBERS = 1000

/** Adds entries with their answers, by the same requests as typing. One that is refused is taken away again, and told. */
export async function importEntries({ respondentId, section, writer, entries, onProgress }: Errand) {
  const imported: string[] = []
  const refused: RefusedEntry[] = []
  const numbered = entries.map((entry, at) => ({ ...entry, changes: changesIn(section, entry, at * NUMBERS) }))
  for (const batch of batchesOf(numbered)) {
    for (const { id: entryId } of batch) {
      await call(answers.addEntry, { params: { respondentId, entryId }, body: { section, copyOf: null } })
    }
    let left = batch
    while (left.length > 0) {
      const faults = await save(respondentId, writer, left)
      const wrong = left.filter((it) => faults.some(({ path }) => path.startsWith(it.id)))
      left = wrong.length > 0 ? left.filter((it) => !wrong.includes(it)) : []
      for (const { id } of wrong) refused.push({ id, errors: faults.filter(({ path }) => path.startsWith(id)) })
    }
    imported.push(...batch.map((it) => it.id).filter((id) => !refused.some((it) => it.id === id)))
    onProgress(imported.length)
  }
  await removeEntries(
    respondentId,
    refused.map((it) => it.id),
  )
  return { imported, refused }
}

export async function removeEntries(respondentId: string, entries: readonly string[]) {
  for (const entryId of entries) await call(answers.removeEntry, { params: { respondentId, entryId } })
}

/** The question that a refusal is about, of its address. */
export const questionIn = ({ path }: ProblemPlace) => path.split(' ').at(-1) ?? ''

interface Numbered extends NewEntry {
  readonly changes: ReturnType<typeof changesIn>
}

const changesIn = (section: string, { id, answers: given }: NewEntry, from: number) =>
  Object.entries(given).map(([name, value], at) => ({
    entry: id,
    question: `${section}.${name}`,
    value,
    seen: 0,
    sequence: from + at + 1,
  }))

function batchesOf(entries: readonly Numbered[]): Numbered[][] {
  const batches: Numbered[][] = []
  let size = BATCH + 1
  for (const entry of entries) {
    size += entry.changes.length
    if (size > BATCH) {
      batches.push([])
      size = entry.changes.length
    }
    batches.at(-1)?.push(entry)
  }
  return batches
}

/** Saves all of a batch or nothing; what keeps it from being saved, if anything does. */
async function save(
  respondentId: string,
  writer: string,
  batch: readonly Numbered[],
): Promise<readonly ProblemPlace[]> {
  const changes = batch.flatMap((it) => it.changes)
  if (changes.length === 0) return []
  try {
    await call(answers.save, { params: { respondentId }, body: { writer, changes } })
    return []
  } catch (error) {
    const faults = error instanceof ProblemError && error.problem.type === 'input-not-valid' ? error.problem.errors : []
    const isAboutAnEntry = faults?.some(({ path }) => batch.some(({ id }) => path.startsWith(answerKey(id, ''))))
    if (!isAboutAnEntry) throw error
    return faults ?? []
  }
}
