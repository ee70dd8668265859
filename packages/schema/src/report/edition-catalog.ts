import type { Audience } from '../answers/audience.ts'
import { urlOf } from '../endpoint-url.ts'
import { iri, localized, rdfXml, typed, type RdfNode } from '../document/rdf-xml.ts'
import type { NumberedTable } from '../document/tables-in.ts'
import type { Language } from '../text.ts'
import { pages } from '../pages.ts'
import { editionData, type PublishedEdition } from './edition-data.ts'
import { publicReports } from './public/public-report.ts'

const AUTHORITY = 'http://publications.europa.eu/resource/authority'
const term = (list: string, code: string) => [AUTHORITY, list, code].join('/')
const LANGUAGES = { sv: term('language', 'SWE'), en: term('language', 'ENG') }
const FILE_TYPES = { csv: term('file-type', 'CSV'), json: term('file-type', 'JSON') }
const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' }

/** Who may have what is described, in the words that all catalogues use. */
const ACCESS: Readonly<Record<Audience, string>> = {
  'own-organisation': 'NON_PUBLIC',
  'county-board': 'NON_PUBLIC',
  counterpart: 'RESTRICTED',
  participants: 'RESTRICTED',
  lansbra: 'RESTRICTED',
  public: 'PUBLIC',
}

export interface DescribedEdition {
  readonly edition: PublishedEdition
  /** The same tables, in each language. */
  readonly tables: Readonly<Record<Language, readonly NumberedTable[]>>
}

interface DescribedCounty {
  readonly code: string
  readonly name: string
  readonly authority: string
}

const LANGUAGES_OF_FILES = ['sv', 'en'] as const

/**
 * The published tables of a county as a catalogue: DCAT-AP-SE 3.0 in RDF/XML, as the national data portal harvests it. Its
 * licence is that of the descriptions; under which the tables may be used is for the county to say where it publishes them.
 */
export function editionCatalog(
  county: DescribedCounty,
  editions: readonly DescribedEdition[],
  publicUrl: string,
  reader: 'with-a-key' | 'public' = 'with-a-key',
): string {
  const { catalog: own } = reader === 'public' ? publicReports : editionData
  const catalog = publicUrl + urlOf(own, { params: { county: county.code } })
  const publisher: RdfNode = {
    type: 'foaf:Agent',
    id: `${catalog}#publisher`,
    says: [
      ['foaf:name', county.authority],
      ['dcterms:type', iri('http://purl.org/adms/publishertype/RegionalAuthority')],
    ],
  }
  const datasets = editions.flatMap((it) => datasetsOf(it, publisher, publicUrl))
  const days = editions.map(({ edition }) => edition.publishedAt).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return rdfXml([
    {
      type: 'dcat:Catalog',
      id: catalog,
      says: [
        ...inBoth('dcterms:title', {
          sv: `Kartläggning av brottsförebyggande arbete i ${county.name}`,
          en: `Mapping of crime prevention in ${county.name}`,
        }),
        ...inBoth('dcterms:description', {
          sv: `Tabeller ur de rapporter som ${county.authority} har publicerat.`,
          en: `Tables of the reports that ${county.authority} has published.`,
        }),
        ['dcterms:publisher', iri(publisher.id)],
        ['dcterms:license', iri('http://creativecommons.org/publicdomain/zero/1.0/')],
        ...inEveryLanguage,
        ['foaf:homepage', iri(publicUrl)],
        ['dcat:themeTaxonomy', iri(`${AUTHORITY}/data-theme`)],
        ...(first === undefined ? [] : [['dcterms:issued', typed('dateTime', first)] as const]),
        ...(last === undefined ? [] : [['dcterms:modified', typed('dateTime', last)] as const]),
        ...datasets.filter(({ type }) => type === 'dcat:Dataset').map(({ id }) => ['dcat:dataset', iri(id)] as const),
      ],
    },
    publisher,
    ...datasets,
  ])
}

/** Each table of an edition, its distributions and the year that it is about. */
function datasetsOf({ edition, tables }: DescribedEdition, publisher: RdfNode, publicUrl: string): RdfNode[] {
  const english = new Map(tables.en.map((it) => [it.anchor, it]))
  return tables.sv.flatMap((swedish) => {
    const { round, number } = edition
    const params = { roundId: round.id, number, table: swedish.anchor }
    const distributions = LANGUAGES_OF_FILES.flatMap((language) => {
      const of = { params, querystring: { language } }
      if (edition.reader === 'public') return [distribution('csv', language, publicUrl + urlOf(publicReports.csv, of))]
      return [
        distribution('csv', language, publicUrl + urlOf(editionData.csv, of)),
        distribution('json', language, publicUrl + urlOf(editionData.table, of)),
      ]
    })
    const page = publicUrl + pages.publicEdition({ roundId: round.id, number })
    const id = `${edition.tables}#${swedish.anchor}`
    const period = { type: 'dcterms:PeriodOfTime', id: `${id}-period`, says: yearOf(round.year) } as const
    const says = [
      ...wordsOn(edition, { sv: swedish, en: english.get(swedish.anchor) ?? swedish }),
      ['dcterms:publisher', iri(publisher.id)],
      ['dcterms:identifier', `${round.id}/${number}/${swedish.anchor}`],
      ['dcterms:issued', typed('dateTime', edition.publishedAt)],
      ['dcterms:accessRights', iri(term('access-right', ACCESS[edition.reader]))],
      ...inEveryLanguage,
      ...(edition.reader === 'public' ? [['dcat:landingPage', iri(page)] as const] : []),
      ['dcterms:temporal', iri(period.id)],
      ['dcat:theme', iri(term('data-theme', 'JUST'))],
      ...inBoth('dcat:keyword', { sv: 'brottsförebyggande', en: 'crime prevention' }),
      ['dcat:version', String(number)],
      ...distributions.map((it) => ['dcat:distribution', iri(it.id)] as const),
    ] as const
    return [{ type: 'dcat:Dataset', id, says }, period, ...distributions]
  })
}

const yearOf = (year: number) =>
  [
    ['dcat:startDate', typed('date', `${year}-01-01`)],
    ['dcat:endDate', typed('date', `${year}-12-31`)],
  ] as const

function wordsOn({ round, number }: PublishedEdition, { sv, en }: Readonly<Record<Language, NumberedTable>>) {
  const madeUp = round.fictional ? { sv: 'Fiktiva uppgifter. ', en: 'Fictional data. ' } : { sv: '', en: '' }
  return [
    ...inBoth('dcterms:title', {
      sv: `${sv.table.caption.title} (${round.name})`,
      en: `${en.table.caption.title} (${round.name})`,
    }),
    ...inBoth('dcterms:description', {
      sv: `${madeUp.sv}${sv.label} i utgåva ${number} av rapporten om ${round.name}.`,
      en: `${madeUp.en}${en.label} in edition ${number} of the report on ${round.name}.`,
    }),
  ]
}

const distribution = (format: 'csv' | 'json', language: Language, address: string): RdfNode => ({
  type: 'dcat:Distribution',
  id: `${address}#distribution`,
  says: [
    ['dcterms:title', localized(language, format === 'csv' ? 'CSV' : 'JSON')],
    ['dcat:accessURL', iri(address)],
    ['dcat:downloadURL', iri(address)],
    ['dcterms:format', iri(FILE_TYPES[format])],
    ['dcat:mediaType', iri(`http://www.iana.org/assignments/media-types/${MEDIA_TYPES[format]}`)],
    ['dcterms:language', iri(LANGUAGES[language])],
  ],
})

const inEveryLanguage = LANGUAGES_OF_FILES.map((it) => ['dcterms:language', iri(LANGUAGES[it])] as const)

const inBoth = <const Property extends RdfNode['says'][number][0]>(
  property: Property,
  words: Readonly<Record<Language, string>>,
) => LANGUAGES_OF_FILES.map((language) => [property, localized(language, words[language])] as const)
