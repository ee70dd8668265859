import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { csvRows } from './csv-rows.ts'

type Files = ReadonlyMap<string, Uint8Array>

/** Everything that is wrong with an archive, a sentence each; nothing where it is as it was made. */
export function faultsInArchive(bytes: Uint8Array): string[] {
  const files = filesIn(bytes)
  if (!files) return ['This is no archive that can be read: it is not a zip, or a part of it is missing.']
  if (!files.has('bagit.txt'))
    return ['There is no bagit.txt in one directory of its own: this is no archive of a round.']
  return [
    ...faultsOf(files, 'manifest-sha256.txt', (name) => name.startsWith('data/')),
    ...faultsOf(
      files,
      'tagmanifest-sha256.txt',
      (name) => !name.startsWith('data/') && !name.startsWith('tagmanifest-'),
    ),
    ...faultsOfFrozen(files),
    ...faultsOfPdfs(files),
    ...faultsOfAnswers(files),
  ]
}

/** By their names below the one directory that everything lies in. Most programs that zip list the directories too. */
function filesIn(bytes: Uint8Array): Files | undefined {
  try {
    return new Map(
      Object.entries(unzipSync(bytes))
        .filter(([name, content]) => !(name.endsWith('/') && content.length === 0))
        .map(([name, content]) => [name.slice(name.indexOf('/') + 1), content] as const),
    )
  } catch {
    return undefined
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What is listed is there and has its checksum, and what is there is listed. */
function faultsOf(files: Files, manifest: string, isMeant: (name: string) => boolean): string[] {
  const list = files.get(manifest)
  if (!list) return [`${manifest} is missing.`]
  const listed = new Map(
    strFromU8(list)
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  )
  const wrong = [...listed].flatMap(([name, hash]) => {
    const file = files.get(name)
    if (!file) return [`${name} is in ${manifest}, and missing.`]
    return hashOf(file) === hash ? [] : [`${name} is not as it was: its checksum is another than in ${manifest}.`]
  })
  const added = [...files.keys()].filter((name) => isMeant(name) && !listed.has(name))
  return [...wrong, ...added.map((name) => `${name} is not in ${manifest}: it has been added.`)]
}

/** Whoever has altered a file and its line in the manifest has still not altered what it was when it was frozen. */
function faultsOfFrozen(files: Files): string[] {
  const contents = files.get('data/contents.csv')
  if (!contents) return ['data/contents.csv is missing.']
  const rows = csvRows(strFromU8(contents)).slice(1)
  const listed = new Set(rows.map(([path = '']) => `data/${path}`))
  const wrong = rows.flatMap(([path = '', , , , , hash]) => {
    const file = files.get(`data/${path}`)
    if (!file) return [`data/${path} was frozen, and is missing.`]
    return hashOf(file) === hash ? [] : [`data/${path} is not what was frozen.`]
  })
  const others = [...files.keys()].filter(
    (it) => /^data\/(submissions|editions)\/.*\.json$/.test(it) && !listed.has(it),
  )
  return [...wrong, ...others.map((name) => `${name} is not among what was frozen.`)]
}

/** Each frozen document is there to be read by people too. */
function faultsOfPdfs(files: Files): string[] {
  const frozen = [...files.keys()].filter((it) => /^data\/(submissions|editions)\/.*\.json$/.test(it))
  return frozen.flatMap((name) => {
    const pdf = name.replace(/\.json$/, '.pdf')
    const file = files.get(pdf)
    if (!file) return [`${pdf} is missing.`]
    const text = Buffer.from(file).toString('latin1')
    return text.startsWith('%PDF-') && text.includes('pdfaid:part') ? [] : [`${pdf} is no PDF/A.`]
  })
}

interface Exported {
  readonly respondents: readonly { id: string; submission: { reference: string } | null }[]
  readonly answers: readonly { respondentId: string; answers: unknown }[]
}

/** The answers of all are those of the newest submissions, and the tables have as many rows. */
function faultsOfAnswers(files: Files): string[] {
  const name = 'data/answers/answers.json'
  const { respondents, answers } = read<Exported>(files, name) ?? {}
  if (!respondents || !answers) return [`${name} is missing, or is no JSON.`]
  const given = new Map(answers.map((it) => [it.respondentId, it.answers]))
  const submitted = respondents.filter((it) => it.submission !== null)
  const differ = submitted.filter(({ id, submission }) => {
    const frozen = read(files, `data/submissions/${submission?.reference}.json`)
    return !isDeepStrictEqual(given.get(id), frozen)
  })
  const table = files.get('data/answers/answers.csv')
  const rows = table ? csvRows(strFromU8(table)).length - 1 : 0
  return [
    ...differ.map((it) => `The answers of ${it.submission?.reference} in ${name} are others than in its submission.`),
    ...(rows === submitted.length
      ? []
      : [`data/answers/answers.csv has ${rows} rows, and ${submitted.length} have submitted.`]),
  ]
}

function read<T>(files: Files, name: string): T | undefined {
  const file = files.get(name)
  try {
    return file && (JSON.parse(strFromU8(file)) as T)
  } catch {
    return undefined
  }
}
