import { isWithoutGoalAndFollowUp } from '@kartlaggning/schema/definitions/goal-and-follow-up'
import type { Text } from '@kartlaggning/schema/text'
import { citeItem, citeItems, isItemUnderWay, isUnclear, quotedName, type ListedInitiative } from '../items.ts'
import { rule, type Tell } from '../rule.ts'

/** Each of them, and where they are many in a municipality, all of them under one of their own. */
export const initiativeWithoutGoal = rule('R14', ({ municipalities, thresholds }, tell) => {
  for (const { code, sides } of municipalities) {
    const all = sides
      .flatMap((side) => side.initiatives())
      .map((initiative) => ({ initiative, without: isWithoutGoalAndFollowUp(initiative.entry) }))
      .filter(({ without }) => without !== undefined)
    const judged = all.filter(({ initiative }) => isItemUnderWay(initiative))
    // One that may be under way is one more of which it cannot be said.
    const atMost = all.filter(({ initiative }) => isItemUnderWay(initiative) || isUnclear(initiative)).length
    const found = judged.filter(({ without }) => without === 'yes').map(({ initiative }) => initiative)
    const unclear = judged.filter(({ without }) => without === 'not_known').map(({ initiative }) => initiative)
    const areMany = found.length > 0 && found.length * 100 >= thresholds.withoutGoalShare * atMost
    if (areMany) tellOfAll(code, found, atMost, tell)
    for (const it of found) tellOf(code, it, tell, areMany ? { under: `R14:${code}` } : {})
    for (const it of unclear) tellNotKnown(code, it, tell)
  }
})

const cited = (initiative: ListedInitiative) => citeItem(initiative, 'goal', 'followup')
const about = (code: string, { entry }: ListedInitiative) => ({
  subject: `${code}:${entry.id}`,
  municipalities: [code],
})

function tellOfAll(code: string, found: readonly ListedInitiative[], all: number, tell: Tell) {
  const sentence = {
    sv: `${found.length} av ${all} ${all === 1 ? 'insats' : 'insatser'} har enligt svaren varken mätbart mål eller uppföljning. ${why.sv}`,
    en: `According to the answers, ${found.length} of ${all} ${all === 1 ? 'initiative' : 'initiatives'} ${found.length === 1 ? 'has' : 'have'} neither a measurable goal nor any follow-up. ${why.en}`,
  }
  tell({ subject: code, municipalities: [code], severity: 2, sentence, evidence: citeItems(found, 'goal', 'followup') })
}

function tellOf(code: string, initiative: ListedInitiative, tell: Tell, shown: { readonly under?: string }) {
  const { sv, en } = quotedName(initiative)
  const sentence = {
    sv: `${sv} har enligt svaret varken mätbart mål eller uppföljning. ${why.sv}`,
    en: `According to the answer, ${en} has neither a measurable goal nor any follow-up. ${why.en}`,
  }
  tell({ ...about(code, initiative), ...shown, severity: 2, sentence, evidence: cited(initiative) })
}

function tellNotKnown(code: string, initiative: ListedInitiative, tell: Tell) {
  const { sv, en } = quotedName(initiative)
  const sentence = {
    sv: `Det framgår inte av svaret om ${sv} har ett mål eller följs upp. Därför går det inte att bedöma insatsens uppföljning.`,
    en: `The answer does not say whether ${en} has a goal or is followed up. So its follow-up cannot be assessed.`,
  }
  tell({ ...about(code, initiative), severity: null, sentence, evidence: cited(initiative) })
}

const why: Text = {
  sv: 'Utan mål och uppföljning går det inte att veta om insatsen gör nytta. Länsstyrelsen kan ge stöd med uppföljning.',
  en: 'Without a goal and follow-up, nobody can know whether it does good. The county administrative board can support the follow-up.',
}
