import { choicesIn, answerKind, rowsIn, type Choice } from '../questionnaire/choices.ts'
import type { Question } from '../questionnaire/question.ts'
import { questionsOf, type Questionnaire } from '../questionnaire/section.ts'
import { codeIn, type Codes, type Parts, type VersionStep } from './version-step.ts'

/** What a step between two versions leaves unsaid or says wrongly, in sentences for whoever writes the questionnaire. */
export function stepErrors(before: Questionnaire, after: Questionnaire, step: VersionStep): string[] {
  const old = questionsOf(before)
  const now = new Map(questionsOf(after).map((question) => [question.id, question]))
  const inEntries = (questionnaire: Questionnaire) =>
    new Set(questionnaire.sections.flatMap((section) => section.entries?.questions.map((it) => it.id) ?? []))
  const [entriesThen, entriesNow] = [inEntries(before), inEntries(after)]
  return [
    ...wrongVersions(before, after, step),
    ...wrongIds(new Set(old.map((it) => it.id)), new Set(now.keys()), step),
    ...old.flatMap((question) => {
      if (step.dropped?.includes(question.id)) return []
      const successor = now.get(codeIn(step.renamed, question.id))
      if (!successor) return [`${question.id} has vanished: say what it is called now (renamed), or that it is dropped`]
      const isEntrys = entriesThen.has(question.id)
      const changesPlace =
        isEntrys !== entriesNow.has(successor.id) || (isEntrys && section(question) !== section(successor))
      return [
        ...(changesPlace ? [`${question.id} cannot move in or out of a group of entries: drop it and ask anew`] : []),
        ...wrongKind(question, successor, step),
        ...wrongCodes(question, successor, step),
      ]
    }),
  ]
}

function wrongVersions(before: Questionnaire, after: Questionnaire, { from, to }: VersionStep): string[] {
  if (from === before.version && to === after.version) return []
  return [`it is a step from ${from} to ${to}, not from ${before.version} to ${after.version}`]
}

function wrongIds(old: ReadonlySet<string>, now: ReadonlySet<string>, step: VersionStep): string[] {
  const { renamed = {}, dropped = [], merges = [], newMeaning = [], listed = [] } = step
  const { options = {}, rows = {}, withdrawn = {}, splits = {}, rowSplits = {} } = step
  const byId = [renamed, options, rows, withdrawn, splits, rowSplits].map((it) => Object.keys(it))
  const said = [...byId, dropped, merges, newMeaning, listed].flat()
  const targets = Object.values(renamed)
  return [
    ...said.filter((id) => !old.has(id)).map((id) => `${id} was not asked before`),
    ...targets.filter((id) => !now.has(id)).map((id) => `${id} is not asked now`),
    ...targets.filter((id) => old.has(id)).map((id) => `${id} was another question: take a new id`),
    ...targets.filter((id, at) => targets.indexOf(id) < at).map((id) => `${id} comes of two questions`),
    ...dropped.filter((id) => now.has(id)).map((id) => `${id} is said to be dropped, but is asked`),
  ]
}

function wrongKind(old: Question, now: Question, { listed = [] }: VersionStep): string[] {
  const becomesList = old.kind === 'single' && now.kind === 'multi'
  if (listed.includes(old.id)) {
    return becomesList ? [] : [`${old.id} is said to have become a list, but is ${now.kind} and was ${old.kind}`]
  }
  const isSame = (old.kind === 'matrix') === (now.kind === 'matrix') && answerKind(old).kind === answerKind(now).kind
  return isSame ? [] : [`${old.id} has changed from ${old.kind} to ${now.kind}: give it a new id and drop the old one`]
}

function wrongCodes(old: Question, now: Question, step: VersionStep): string[] {
  const { options = {}, rows = {}, merges = [], withdrawn = {}, splits = {}, rowSplits = {} } = step
  const codes = options[old.id] ?? {}
  const gone = withdrawn[old.id] ?? []
  const [then, left] = [choicesIn(old).filter((it) => !gone.includes(it.code)), choicesIn(now)]
  const merging = mergedIn(then, codes)
  const isScale = answerKind(old).kind === 'scale'
  return [
    ...wrongWithdrawal(old, now, gone),
    ...(isScale && Object.keys(codes).length > 0 ? [`${old.id}: the points of a scale cannot be mapped`] : []),
    ...wrongMapping(old.id, then, left, codes),
    ...wrongMapping(old.id, rowsIn(old), rowsIn(now), rows[old.id] ?? {}),
    ...wrongSplit(old.id, then, left, { codes, parts: splits[old.id] }),
    ...wrongSplit(old.id, rowsIn(old), rowsIn(now), { codes: rows[old.id] ?? {}, parts: rowSplits[old.id] }),
    ...mergedIn(rowsIn(old), rows[old.id] ?? {}).map((code) => `${old.id}: two rows cannot become one (${code})`),
    ...(merging.length > 0 && !merges.includes(old.id)
      ? [`${old.id}: several options become ${merging.join(', ')}: say that it merges`]
      : []),
    ...(merging.length === 0 && merges.includes(old.id) ? [`${old.id} is said to merge options, but does not`] : []),
  ]
}

function wrongWithdrawal(old: Question, now: Question, gone: readonly string[]): string[] {
  const [before, after] = [choicesIn(old), choicesIn(now)].map((all) => new Set(all.map((it) => it.code)))
  return [
    ...(gone.length > 0 && old.kind !== 'multi'
      ? [`${old.id}: only what is chosen among others can be withdrawn`]
      : []),
    ...gone.filter((code) => !before?.has(code)).map((code) => `${old.id}: there was no ${code}`),
    ...gone.filter((code) => after?.has(code)).map((code) => `${old.id}: ${code} is withdrawn, but still offered`),
  ]
}

function wrongMapping(id: string, old: readonly Choice[], now: readonly Choice[], codes: Codes): string[] {
  const [before, after] = [new Set(old.map((it) => it.code)), new Set(now.map((it) => it.code))]
  return [
    ...Object.keys(codes)
      .filter((code) => !before.has(code))
      .map((code) => `${id}: there was no ${code}`),
    ...Object.values(codes)
      .filter((code) => code in codes)
      .map((code) => `${id}: ${code} is mapped and mapped to: take a new code`),
    ...old
      .filter((it) => !after.has(codeIn(codes, it.code)))
      .map((it) => `${id}: ${it.code} has vanished: map it to an option there is`),
    ...Object.keys(codes)
      .filter((code) => after.has(code))
      .map((code) => `${id}: ${code} is mapped, but still offered`),
  ]
}

interface Split {
  readonly codes: Codes
  readonly parts: Parts | undefined
}

/** One of the parts carries the answers of then; the others are offered for the first time. */
function wrongSplit(
  id: string,
  old: readonly Choice[],
  now: readonly Choice[],
  { codes, parts = {} }: Split,
): string[] {
  const [before, after] = [old, now].map((all) => new Set(all.map((it) => it.code)))
  return Object.entries(parts).flatMap(([whole, into]) => {
    const carrier = codeIn(codes, whole)
    return [
      ...(before?.has(whole) ? [] : [`${id}: there was no ${whole}`]),
      ...(into.includes(carrier) ? [] : [`${id}: ${whole} is split, but what it is mapped to is no part of it`]),
      ...into
        .filter((code) => !after?.has(code))
        .map((code) => `${id}: ${code} is a part of ${whole}, but not offered`),
      ...into
        .filter((code) => code !== carrier && before?.has(code))
        .map((code) => `${id}: ${code} was offered already: it is no part of ${whole}`),
    ]
  })
}

/** Codes that more than one old code has become. */
function mergedIn(old: readonly Choice[], codes: Codes): string[] {
  const become = old.map((it) => codeIn(codes, it.code))
  return [...new Set(become.filter((code, at) => become.indexOf(code) < at))]
}

const section = ({ id }: Question) => id.split('.')[0]
