import type { Text } from '@kartlaggning/schema/text'
import { evidenceOf } from '../evidence.ts'
import type { ListedJointAction } from '../items.ts'
import { citeRole, claimsOf, claimText, isLed, isRoleKnown, type Claim } from './joint-action-claim.ts'
import { readMatchings, type Matching } from './matching.ts'
import { rule, type Tell } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { bySide, sideText } from '../wording.ts'

export const jointActionOnlyOneSideKnows = rule('R28', (round, tell) => {
  const matchingOf = readMatchings(round)
  for (const { municipality, police } of round.municipalities) {
    if (!municipality || !police) continue
    for (const claim of claimsOf(municipality)) judge(claim, police, matchingOf, round.reconciled, tell)
    for (const claim of claimsOf(police)) judge(claim, municipality, matchingOf, round.reconciled, tell)
  }
})

type MatchingOf = (item: ListedJointAction, counterpart: Submitted) => Matching

function judge(claim: Claim, counterpart: Submitted, matchingOf: MatchingOf, wasAsked: boolean, tell: Tell) {
  const [first] = claim
  const denied: ListedJointAction[] = []
  let isMatched = false
  for (const item of claim) {
    const answer = matchingOf(item, counterpart)
    if (answer === 'confirmed') return
    if (answer === 'not_known') denied.push(item)
    else if (answer === 'matched') isMatched = true
  }
  if (denied.length === 0 && isMatched) return
  const item = denied.find(isLed) ?? denied.find(isRoleKnown) ?? denied[0] ?? first
  tell({
    subject: `${counterpart.code}:${first.entry.id}`,
    municipalities: [counterpart.code],
    severity: denied.length === 0 || !isRoleKnown(item) ? null : isLed(item) ? 3 : 2,
    sentence: wasAsked ? sentence(item, counterpart, denied.length > 0) : claimText(item, notReconciled),
    evidence: denied.length > 0 ? [...citeRole(item), denial(item, counterpart)] : citeRole(item),
  })
}

const denial = ({ entry }: ListedJointAction, by: Submitted) =>
  evidenceOf(by, 'jointActions.confirm', 'not_known', entry)

function sentence(item: ListedJointAction, { kind }: Submitted, denied: boolean): Text {
  if (!denied) return claimText(item, notAnswered[kind])
  return claimText(item, isRoleKnown(item) ? notConfirmed[kind] : notAssessed)
}

const notConfirmed = bySide((unaware) => ({
  sv: ` ${sideText(unaware).sv} har inte angett den och känner inte igen den i avstämningen.`,
  en: ` ${sideText(unaware).en} did not list it and did not recognise it in the reconciliation.`,
}))

const notAnswered = bySide((silent) => ({
  sv: ` ${sideText(silent).sv} svarade inte på frågan om den i avstämningen. Därför går det inte att bedöma om båda känner till den.`,
  en: ` ${sideText(silent).en} did not answer the question about it in the reconciliation, so it cannot be assessed whether both know of it.`,
}))

const notReconciled: Text = {
  sv: ' Ingen avstämning har hållits. Därför går det inte att bedöma om båda känner till den.',
  en: ' No reconciliation was held, so it cannot be assessed whether both know of it.',
}

const notAssessed: Text = {
  sv: ' Därför går det inte att bedöma om båda känner till den.',
  en: ' So it cannot be assessed whether both know of it.',
}
