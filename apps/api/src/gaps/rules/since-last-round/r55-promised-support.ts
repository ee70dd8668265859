import { isStoodFor } from '@kartlaggning/schema/definitions/decided-need'
import { receivedSupport } from '@kartlaggning/schema/definitions/received-support'
import { Task } from '@kartlaggning/schema/gaps/task'
import { supportMeasure, type SupportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from '../evidence.ts'
import type { PreviousNeed } from '../round-answers.ts'
import { rule } from '../rule.ts'
import { measuresThen } from './called-now.ts'
import { tellWhatIsNotAnalysed } from './not-analysed.ts'
import { previousNeeds } from './previous-needs.ts'

/** Once of each measure that a municipality was promised; one side that has received it, or what is now a part of it, is enough. */
export const promisedSupport = rule('R55', (round, tell) => {
  const { municipalities, previous } = round
  if (!previous) return
  tellWhatIsNotAnalysed(round, tell, therefore)
  const needs = previousNeeds(previous).filter(({ status }) => isStoodFor(status))
  const partsOf = measuresThen(previous)
  for (const { code, sides } of municipalities) {
    const asked = sides.filter((side) => receivedSupport(side) !== undefined)
    if (asked.length === 0) continue
    const own = needs.filter((it) => it.municipalities.includes(code))
    for (const measure of [...new Set(own.flatMap(({ measures }) => measures))].toSorted()) {
      if (asked.some((side) => partsOf(measure).some((it) => receivedSupport(side)?.includes(it)))) continue
      tell({
        subject: `${code}:${measure}`,
        municipalities: [code],
        severity: 3,
        tasks: tasksOf(own.filter(({ measures }) => measures.includes(measure))),
        sentence: sentence(measure),
        evidence: asked.flatMap((side) => cite(side, 'support.received')),
      })
    }
  }
})

const therefore: Text = {
  sv: 'Därför går det inte att bedöma om något stöd som var planerat inte har getts.',
  en: 'So it cannot be assessed whether any support that was planned has not been given.',
}

/** Those of the rules by which the needs were found. */
const tasksOf = (needs: readonly PreviousNeed[]): Task[] =>
  Task.options.filter((task) => needs.some(({ rule: id }) => entryOf(id)?.tasks.includes(task)))

const measures = new Map<string, SupportMeasure>(supportMeasure.map((it) => [it.code, it]))

function sentence(code: string): Text {
  const { sv, en } = measures.get(code)?.text ?? { sv: code, en: code }
  return {
    sv: `I förra omgången planerade Länsstyrelsen stödet ”${sv}”. Det finns inte bland det stöd som enligt svaren har getts. Länsstyrelsen behöver ge stödet, eller ta upp varför det inte blev av.`,
    en: `In the last round, the county administrative board planned the support “${en}”. It is not among the support that has been received according to the answers. The county administrative board needs to give it, or say why it was not given.`,
  }
}
