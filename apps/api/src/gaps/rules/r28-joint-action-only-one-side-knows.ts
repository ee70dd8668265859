import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from './evidence.ts'
import { citeItem, type Item } from './items.ts'
import { claimsOf, claimText, isLed, isRoleKnown } from './joint-action-claim.ts'
import { readRecognitions, type Recognised } from './recognition.ts'
import { bothSides, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { sideText } from './wording.ts'

export const jointActionOnlyOneSideKnows = rule({
  id: 'R28',
  version: 1,
  tasks: ['collaboration_exchange'],
  comparesSides: true,
  find(round) {
    const recognitionOf = readRecognitions(round)
    return round.municipalities.flatMap((answers) => {
      const both = bothSides(answers)
      if (!both) return []
      const [municipality, police] = both
      return [
        ...claimsOf(municipality).flatMap((claim) => judge(claim, police, recognitionOf)),
        ...claimsOf(police).flatMap((claim) => judge(claim, municipality, recognitionOf)),
      ]
    })
  },
})

type RecognitionOf = (item: Item, counterpart: Submitted) => Recognised

function judge(claim: readonly Item[], counterpart: Submitted, recognitionOf: RecognitionOf): Found[] {
  const [first] = claim
  const answers = claim.map((item) => recognitionOf(item, counterpart))
  if (!first || answers.includes('recognised')) return []
  const about = { subject: `${counterpart.code}:${first.entry.id}`, municipalities: [counterpart.code] }
  const denied = claim.filter((_, index) => answers[index] === 'not_known')
  if (denied.length === 0) {
    if (answers.includes('matched')) return []
    const evidence = citeItem(first, 'counterpartRole')
    return [{ ...about, severity: null, sentence: notAnswered(first, counterpart), evidence }]
  }
  const item = denied.find(isLed) ?? denied.find(isRoleKnown) ?? first
  const denial = evidenceOf(counterpart, 'jointActions.confirm', 'not_known', item.entry)
  const evidence = [...citeItem(item, 'counterpartRole'), ...denial]
  if (!isRoleKnown(item)) return [{ ...about, severity: null, sentence: roleNotKnown(item), evidence }]
  return [{ ...about, severity: isLed(item) ? 3 : 2, sentence: notRecognised(item, counterpart), evidence }]
}

function notRecognised(item: Item, counterpart: Submitted): Text {
  const claim = claimText(item)
  const unaware = sideText(counterpart.kind)
  return {
    sv: `${claim.sv} ${unaware.sv} har inte angett den och känner inte igen den i avstämningen.`,
    en: `${claim.en} ${unaware.en} did not list it and did not recognise it in the reconciliation.`,
  }
}

function notAnswered(item: Item, counterpart: Submitted): Text {
  const claim = claimText(item)
  const silent = sideText(counterpart.kind)
  return {
    sv: `${claim.sv} ${silent.sv} har inte besvarat den i avstämningen. Det går därför inte att bedöma.`,
    en: `${claim.en} ${silent.en} did not answer about it in the reconciliation, so it cannot be assessed.`,
  }
}

function roleNotKnown(item: Item): Text {
  const claim = claimText(item)
  return { sv: `${claim.sv} Det går därför inte att bedöma.`, en: `${claim.en} It cannot be assessed.` }
}
