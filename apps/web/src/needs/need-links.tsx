import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import type { Need } from '@kartlaggning/schema/needs/need'
import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { pages } from '@kartlaggning/schema/pages'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import { amountInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { Link, useLocation } from 'react-router'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useWorkbench } from './load-workbench.ts'
import { useNeedWords } from './queue/use-need-words.ts'

/** The needs that fall with this one, and the one that it falls with. */
export function SameCause({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('needs')
  const { queue } = useWorkbench()
  const below = queue.needs.filter((it) => it.under === gap.key)
  const above = queue.needs.filter((it) => gap.under !== null && it.key === gap.under)
  if (below.length + above.length === 0) return null
  return (
    <section className="need__part">
      <h4>{t('queue.sameCause')}</h4>
      <p>{t(below.length > 0 ? 'queue.sameCauseBelow' : 'queue.sameCauseAbove')}</p>
      <NeedLinks needs={below.length > 0 ? below : above} />
    </section>
  )
}

function NeedLinks({ needs }: { readonly needs: readonly QueuedNeed[] }) {
  const { search } = useLocation()
  const { round } = useWorkbench()
  const { titleOf } = useNeedWords()
  return (
    <ul className="plain-links">
      {needs.map((need) => (
        <li key={need.id}>
          <Link className="ds-link" to={{ pathname: pages.need({ roundId: round.id, needId: need.id }), search }}>
            {titleOf(need)}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Who has done it: a neighbour that can share what it has learnt, or where the rule finds nothing. */
export function Elsewhere({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const { queue } = useWorkbench()
  const { place } = useNeedWords()
  const shared = queue.needs.filter((it) => it.rule === 'R41' && it.assessed && isAboutTheSame(it, gap))
  const neighbours = useNeighboursWithout(gap)
  const listed = new Intl.ListFormat(language)
  if (gap.rule === 'R41' || shared.length + neighbours.length === 0) return null
  return (
    <section className="need__part">
      <h4>{t('elsewhere.title')}</h4>
      {shared.map((it) => (
        <p key={it.id}>{it.sentence?.[language]}</p>
      ))}
      {neighbours.length > 0 && (
        <p>{t('elsewhere.neighbours', { count: neighbours.length, places: listed.format(neighbours.map(place)) })}</p>
      )}
    </section>
  )
}

const isAboutTheSame = (one: Pick<Gap, 'problem' | 'municipalities'>, gap: Gap) =>
  one.problem !== null &&
  one.problem === gap.problem &&
  one.municipalities.some((code) => gap.municipalities.includes(code))

/** Neighbours that have answered and where the rule neither found anything nor had to leave it open. */
function useNeighboursWithout({ rule, problem, municipalities }: Gap): string[] {
  const { queue, names } = useWorkbench()
  const catalogue = useRuleCatalogue()
  const [own, ...others] = municipalities
  if (others.length > 0 || problem !== null || entryOf(rule, catalogue)?.comparesSides) return []
  const found = new Set(queue.needs.filter((it) => it.rule === rule).flatMap((it) => it.municipalities))
  const answered = new Set(queue.municipalities.filter((it) => it.municipality).map(({ code }) => code))
  const neighbours = names.municipalities.find(({ code }) => code === own)?.neighbours ?? []
  return neighbours.filter((code) => answered.has(code) && !found.has(code))
}

/** With more cells than these, they are found in the matrix. */
const FEW = 6

/** Where the need comes from, and where it is used. */
export function BuildsOn({ need, own }: { readonly need: Need; readonly own: Gap }) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const { round } = useWorkbench()
  const { ruleName, place } = useNeedWords()
  const { rule, ruleVersion, problem, municipalities } = own
  const thresholds = Object.entries(entryOf(rule, useRuleCatalogue())?.thresholds ?? {})
  const values: Readonly<Record<string, number>> = round.thresholds
  const toRule = pages.rule({ roundId: round.id, rule })
  return (
    <div className="need__part need__two">
      <section>
        <h4>{t('links.buildsOn')}</h4>
        <ul className="plain-links">
          <li>{t('links.answers', { count: need.gaps.reduce((sum, gap) => sum + gap.evidence.length, 0) })}</li>
          {!isWithoutRule(own) && (
            <li>
              <Link className="ds-link" to={toRule}>
                {t('links.rule', { rule: ruleName(rule), version: ruleVersion })}
              </Link>
            </li>
          )}
          {thresholds.map(([name, { term, unit, default: usual }]) => (
            <li key={name}>
              <Link className="ds-link" to={`${toRule}#${name}`}>
                {t('links.threshold', {
                  term: term[language],
                  value: amountInWords(values[name] ?? usual, unit)[language],
                })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4>{t('links.usedIn')}</h4>
        <ul className="plain-links">
          {problem &&
            municipalities.length <= FEW &&
            municipalities.map((municipality) => (
              <li key={municipality}>
                <Link className="ds-link" to={pages.matrixCell({ roundId: round.id, municipality, problem })}>
                  {municipalities.length === 1 ? t('links.cell') : t('links.cellOf', { place: place(municipality) })}
                </Link>
              </li>
            ))}
          <li>
            <Link className="ds-link" to={pages.report({ roundId: round.id })}>
              {t('links.report')}
            </Link>
          </li>
        </ul>
      </section>
    </div>
  )
}
