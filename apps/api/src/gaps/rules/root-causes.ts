import type { Finding, Rule } from './rule.ts'

/** Each finding under the root cause that the catalogue gives its rule, where that was found too. */
export function underRootCauses(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const causesOf = new Map(rules.map(({ id, entry }) => [id, entry.rootCauses ?? []]))
  const causes = new Set([...causesOf.values()].flat())
  const found = byRuleAndMunicipality(findings.filter(({ rule }) => causes.has(rule)))
  const causeOf = (finding: Finding): Finding | undefined => {
    const candidates = causesOf.get(finding.rule)
    if (finding.severity === null || !candidates?.length) return undefined
    const [first] = finding.municipalities
    for (const rule of candidates) {
      const cause = found
        .get(rule)
        ?.get(first)
        ?.find((candidate) => covers(candidate, finding))
      if (cause) return cause
    }
    return undefined
  }
  return findings.map((finding) => {
    let root = causeOf(finding)
    for (let next = root; next; next = causeOf(next)) root = next
    return root ? { ...finding, under: root.key } : finding
  })
}

function byRuleAndMunicipality(findings: readonly Finding[]): Map<string, Map<string | undefined, Finding[]>> {
  const found = new Map<string, Map<string | undefined, Finding[]>>()
  for (const finding of findings) {
    if (finding.severity === null) continue
    const ofRule = found.get(finding.rule) ?? new Map<string | undefined, Finding[]>()
    found.set(finding.rule, ofRule)
    for (const code of finding.municipalities) {
      const others = ofRule.get(code)
      if (others) others.push(finding)
      else ofRule.set(code, [finding])
    }
  }
  return found
}

/** Wherever the finding is, its root cause is too; one about a problem explains nothing about another. */
const covers = (cause: Finding, finding: Finding) =>
  (cause.problem === null || cause.problem === finding.problem) &&
  finding.municipalities.every((code) => cause.municipalities.includes(code))
