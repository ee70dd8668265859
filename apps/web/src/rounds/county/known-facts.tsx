import type { CountyData } from '@kartlaggning/schema/rounds/county'
import { municipalityGroupWords } from '@kartlaggning/schema/rounds/municipality-group-words'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { factKinds, sourcesOf, usualSource, type FactKind } from './usual-source.ts'
import { useValidity } from './use-validity.ts'
import './known-facts.css'

type Municipality = CountyData['municipalities'][number]

const headings = {
  populations: 'population',
  groups: 'group',
  neighbours: 'neighbours',
  policeAreas: 'policeAreas',
} as const satisfies Record<FactKind, string>

/** A row for each municipality: how many live there, its kind, whom it borders on, and its local police areas. */
export function KnownFacts({ municipalities }: { readonly municipalities: readonly Municipality[] }) {
  const { t } = useTranslation('rounds/county')
  const usual = Object.fromEntries(factKinds.map((kind) => [kind, usualSource(municipalities, kind)]))
  return (
    <>
      <ScrollRegion label={t('known')}>
        <table className="data-table known-facts">
          <thead>
            <tr>
              <th scope="col">{t('municipality')}</th>
              {factKinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(headings[kind])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {municipalities.map((it) => (
              <tr key={it.code}>
                <th scope="row" lang="sv">
                  {it.officialName}
                </th>
                {factKinds.map((kind) => (
                  <td key={kind}>
                    <Known of={it} kind={kind} />
                    {sourcesOf(it, kind)
                      .filter((source) => source !== usual[kind])
                      .map((source) => (
                        <small key={source}>{source}</small>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Sources usual={usual} />
    </>
  )
}

/** Where most of it comes from. */
function Sources({ usual }: { readonly usual: Readonly<Record<string, string | undefined>> }) {
  const { t } = useTranslation('rounds/county')
  const said = factKinds.flatMap((kind) => (usual[kind] ? [`${t(headings[kind])}: ${usual[kind]}`] : []))
  if (said.length === 0) return null
  return (
    <p className="quiet">
      {t('usualSources')} {said.join('. ')}.
    </p>
  )
}

interface KnownProps {
  readonly of: Municipality
  readonly kind: FactKind
}

function Known({ of, kind }: KnownProps) {
  const { t } = useTranslation('rounds/county')
  const language = useLanguage()
  const validity = useValidity()
  if (of[kind].length === 0) return <span className="quiet">{t('unknown')}</span>
  if (kind === 'populations') return of.populations[0]?.population.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
  if (kind === 'groups') {
    const [newest] = of.groups
    return newest && `${newest.group} ${municipalityGroupWords[newest.group][language]}`
  }
  // What holds only for a time says so.
  const names = of[kind].map((it) => (it.to === null ? it.name : `${it.name} (${validity(it)})`))
  return <span lang="sv">{[...new Set(names)].join(', ')}</span>
}
