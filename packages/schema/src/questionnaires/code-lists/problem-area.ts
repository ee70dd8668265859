import type { Option } from '../../questionnaire/question.ts'
import type { Text } from '../../text.ts'

const youth = { sv: 'Unga och rekrytering', en: 'Young people and recruitment' } as const satisfies Text
const violence = { sv: 'Våld', en: 'Violence' } as const satisfies Text
const drugs = { sv: 'Droger och organiserad brottslighet', en: 'Drugs and organised crime' } as const satisfies Text
const property = { sv: 'Egendom och bedrägeri', en: 'Property and fraud' } as const satisfies Text
const place = { sv: 'Plats och ordning', en: 'Places and public order' } as const satisfies Text
const society = { sv: 'Samhällshotande brott', en: 'Crime that threatens society' } as const satisfies Text
const others = { sv: 'Övrigt', en: 'Other' } as const satisfies Text

export const problemArea = [
  {
    code: 'youth_crime',
    text: { sv: 'Brottslighet bland barn och unga', en: 'Crime among children and young people' },
    group: youth,
  },
  {
    code: 'youth_recruitment',
    text: {
      sv: 'Rekrytering av barn och unga till kriminella nätverk',
      en: 'Recruitment of children and young people into criminal networks',
    },
    group: youth,
  },
  {
    code: 'school_violence',
    text: { sv: 'Våld, hot och kränkningar i skolan', en: 'Violence, threats and abuse in school' },
    group: youth,
  },
  {
    code: 'online_offences',
    text: { sv: 'Brott och kränkningar mot unga på nätet', en: 'Online offences and abuse against young people' },
    group: youth,
  },
  { code: 'youth_robbery', text: { sv: 'Rån mellan unga', en: 'Robbery between young people' }, group: youth },
  { code: 'violence_public', text: { sv: 'Våld i offentlig miljö', en: 'Violence in public places' }, group: violence },
  { code: 'violence_close', text: { sv: 'Våld i nära relationer', en: 'Domestic violence' }, group: violence },
  {
    code: 'honour_violence',
    text: { sv: 'Hedersrelaterat våld och förtryck', en: 'Honour-related violence and oppression' },
    group: violence,
  },
  { code: 'sexual_offences', text: { sv: 'Sexualbrott', en: 'Sexual offences' }, group: violence },
  {
    code: 'gang_violence',
    text: {
      sv: 'Grovt våld i kriminella miljöer (skjutningar, sprängningar)',
      en: 'Serious violence in criminal circles (shootings, explosions)',
    },
    group: violence,
  },
  { code: 'hate_crime', text: { sv: 'Hatbrott', en: 'Hate crime' }, group: violence },
  { code: 'extremism', text: { sv: 'Våldsbejakande extremism', en: 'Violent extremism' }, group: violence },
  {
    code: 'narcotics',
    text: { sv: 'Narkotikabrott och öppen droghandel', en: 'Drug offences and open drug dealing' },
    group: drugs,
  },
  {
    code: 'organised_crime',
    text: { sv: 'Organiserad brottslighet och kriminell ekonomi', en: 'Organised crime and the criminal economy' },
    group: drugs,
  },
  {
    code: 'human_trafficking',
    text: { sv: 'Människohandel och prostitution', en: 'Human trafficking and prostitution' },
    group: drugs,
  },
  { code: 'reoffending', text: { sv: 'Återfall i brott', en: 'Reoffending' }, group: drugs },
  {
    code: 'alcohol_environment',
    text: { sv: 'Alkoholrelaterat våld i krogmiljö', en: 'Alcohol-related violence around pubs and bars' },
    group: drugs,
  },
  { code: 'burglary_home', text: { sv: 'Bostadsinbrott', en: 'Home burglary' }, group: property },
  { code: 'theft_retail', text: { sv: 'Stöld och hot i butik', en: 'Shop theft and threats' }, group: property },
  {
    code: 'theft_vehicle',
    text: { sv: 'Stöld av och ur fordon, cykel och båt', en: 'Theft of and from vehicles, bicycles and boats' },
    group: property,
  },
  {
    code: 'theft_rural',
    text: { sv: 'Stölder på landsbygden (maskiner, drivmedel)', en: 'Rural theft (machinery, fuel)' },
    group: property,
  },
  { code: 'business_crime', text: { sv: 'Brott mot företag', en: 'Crime against businesses' }, group: property },
  { code: 'fraud_elderly', text: { sv: 'Bedrägerier mot äldre', en: 'Fraud against older people' }, group: property },
  {
    code: 'fraud_other',
    text: { sv: 'Andra bedrägerier och it-brott', en: 'Other fraud and cyber-enabled crime' },
    group: property,
  },
  { code: 'vandalism', text: { sv: 'Skadegörelse och klotter', en: 'Vandalism and graffiti' }, group: place },
  { code: 'arson', text: { sv: 'Anlagd brand', en: 'Arson' }, group: place },
  {
    code: 'disorder',
    text: { sv: 'Ordningsstörningar och otrygga platser', en: 'Disorder and unsafe places' },
    group: place,
  },
  {
    code: 'traffic',
    text: { sv: 'Trafikbrott och störande körning', en: 'Traffic offences and disruptive driving' },
    group: place,
  },
  { code: 'perceived_insecurity', text: { sv: 'Upplevd otrygghet', en: 'Perceived insecurity' }, group: place },
  { code: 'welfare_crime', text: { sv: 'Välfärdsbrott', en: 'Welfare crime' }, group: society },
  { code: 'work_crime', text: { sv: 'Arbetslivskriminalitet', en: 'Work-related crime' }, group: society },
  {
    code: 'undue_influence',
    text: {
      sv: 'Otillåten påverkan, hot och våld mot tjänstepersoner och förtroendevalda',
      en: 'Undue influence, threats and violence against officials and elected representatives',
    },
    group: society,
  },
  {
    code: 'environmental_crime',
    text: { sv: 'Miljöbrott och illegal avfallshantering', en: 'Environmental crime and illegal waste handling' },
    group: society,
  },
  { code: 'other', text: { sv: 'Annat problem', en: 'Another problem' }, group: others },
] as const satisfies readonly Option[]
