import type { Option } from '../../questionnaire/question.ts'
import type { Text } from '../../text.ts'

const municipality = { sv: 'Kommunen', en: 'The municipality' } as const satisfies Text
const justice = { sv: 'Rättsväsende', en: 'The justice system' } as const satisfies Text
const publicSector = { sv: 'Övriga offentliga', en: 'Other public bodies' } as const satisfies Text
const businessAndProperty = { sv: 'Näringsliv och fastighet', en: 'Business and property' } as const satisfies Text
const civilSociety = { sv: 'Civilsamhälle', en: 'Civil society' } as const satisfies Text
const others = { sv: 'Övrigt', en: 'Other' } as const satisfies Text

export const actorKind = [
  {
    code: 'm_executive',
    text: { sv: 'Kommunledning eller kommunstyrelse', en: 'Municipal management or executive board' },
    group: municipality,
  },
  { code: 'm_social', text: { sv: 'Socialtjänst', en: 'Social services' }, group: municipality },
  { code: 'm_school', text: { sv: 'Skola och elevhälsa', en: 'Schools and pupil health' }, group: municipality },
  {
    code: 'm_leisure',
    text: { sv: 'Kultur, fritid och fritidsgård', en: 'Culture, leisure and youth centres' },
    group: municipality,
  },
  {
    code: 'm_planning',
    text: { sv: 'Samhällsbyggnad, teknik och park', en: 'Planning, technical services and parks' },
    group: municipality,
  },
  {
    code: 'm_environment',
    text: { sv: 'Miljötillsyn och bygglov', en: 'Environmental supervision and building permits' },
    group: municipality,
  },
  {
    code: 'm_alcohol',
    text: { sv: 'Tillsyn av alkohol och tobak', en: 'Supervision of alcohol and tobacco' },
    group: municipality,
  },
  { code: 'm_field', text: { sv: 'Fältverksamhet', en: 'Outreach work' }, group: municipality },
  {
    code: 'm_labour',
    text: { sv: 'Arbetsmarknad och vuxenutbildning', en: 'Employment services and adult education' },
    group: municipality,
  },
  { code: 'm_elderly', text: { sv: 'Vård och omsorg', en: 'Health and social care' }, group: municipality },
  { code: 'm_security', text: { sv: 'Säkerhet och beredskap', en: 'Security and preparedness' }, group: municipality },
  { code: 'm_neighbour', text: { sv: 'Annan kommun', en: 'Another municipality' }, group: municipality },
  {
    code: 'm_association',
    text: { sv: 'Kommunalförbund', en: 'Joint municipal authority' },
    group: municipality,
  },
  { code: 'police_lpo', text: { sv: 'Lokalpolisområdet', en: 'The local police area' }, group: justice },
  {
    code: 'police_area',
    text: { sv: 'Polisområdet eller polisregionen', en: 'The police area or police region' },
    group: justice,
  },
  { code: 'prosecutor', text: { sv: 'Åklagare', en: 'Prosecutors' }, group: justice },
  {
    code: 'probation',
    text: { sv: 'Kriminalvården och frivården', en: 'The Prison and Probation Service' },
    group: justice,
  },
  {
    code: 'sis',
    text: { sv: 'Statens institutionsstyrelse', en: 'The National Board of Institutional Care' },
    group: justice,
  },
  { code: 'customs', text: { sv: 'Tullverket', en: 'Swedish Customs' }, group: justice },
  {
    code: 'economic_crime',
    text: { sv: 'Ekobrottsmyndigheten', en: 'The Economic Crime Authority' },
    group: justice,
  },
  { code: 'security_service', text: { sv: 'Säkerhetspolisen', en: 'The Security Service' }, group: justice },
  {
    code: 'region',
    text: { sv: 'Regionen (hälso- och sjukvård)', en: 'The region (health care)' },
    group: publicSector,
  },
  { code: 'rescue', text: { sv: 'Räddningstjänst', en: 'Fire and rescue services' }, group: publicSector },
  { code: 'cab', text: { sv: 'Länsstyrelsen', en: 'The county administrative board' }, group: publicSector },
  { code: 'tax', text: { sv: 'Skatteverket', en: 'The Swedish Tax Agency' }, group: publicSector },
  { code: 'enforcement', text: { sv: 'Kronofogden', en: 'The Enforcement Authority' }, group: publicSector },
  {
    code: 'social_insurance',
    text: { sv: 'Försäkringskassan', en: 'The Social Insurance Agency' },
    group: publicSector,
  },
  {
    code: 'employment',
    text: { sv: 'Arbetsförmedlingen', en: 'The Public Employment Service' },
    group: publicSector,
  },
  {
    code: 'work_environment',
    text: { sv: 'Arbetsmiljöverket', en: 'The Work Environment Authority' },
    group: publicSector,
  },
  { code: 'migration', text: { sv: 'Migrationsverket', en: 'The Migration Agency' }, group: publicSector },
  { code: 'bra', text: { sv: 'Brå', en: 'The National Council for Crime Prevention (Brå)' }, group: publicSector },
  { code: 'university', text: { sv: 'Universitet eller högskola', en: 'University' }, group: publicSector },
  {
    code: 'housing_public',
    text: { sv: 'Allmännyttigt bostadsbolag', en: 'Public housing company' },
    group: businessAndProperty,
  },
  {
    code: 'housing_private',
    text: { sv: 'Privat fastighetsägare', en: 'Private property owner' },
    group: businessAndProperty,
  },
  {
    code: 'tenant_ownership',
    text: { sv: 'Bostadsrättsförening', en: 'Housing cooperative' },
    group: businessAndProperty,
  },
  {
    code: 'retail',
    text: { sv: 'Handel och centrumförening', en: 'Retail and town centre association' },
    group: businessAndProperty,
  },
  {
    code: 'business',
    text: { sv: 'Företag eller företagarförening', en: 'Company or business association' },
    group: businessAndProperty,
  },
  {
    code: 'security_company',
    text: { sv: 'Väktar- eller ordningsvaktsföretag', en: 'Security company' },
    group: businessAndProperty,
  },
  { code: 'transport', text: { sv: 'Kollektivtrafik', en: 'Public transport' }, group: businessAndProperty },
  { code: 'victim_support', text: { sv: 'Brottsofferjouren', en: 'Victim Support Sweden' }, group: civilSociety },
  {
    code: 'womens_shelter',
    text: { sv: 'Kvinno- eller tjejjour', en: 'Women’s or girls’ shelter' },
    group: civilSociety,
  },
  {
    code: 'sports_club',
    text: { sv: 'Idrottsförening eller RF-SISU', en: 'Sports club or sports federation (RF-SISU)' },
    group: civilSociety,
  },
  { code: 'faith', text: { sv: 'Trossamfund', en: 'Faith community' }, group: civilSociety },
  { code: 'youth_org', text: { sv: 'Ungdomsorganisation', en: 'Youth organisation' }, group: civilSociety },
  { code: 'night_walkers', text: { sv: 'Nattvandrare', en: 'Night walkers' }, group: civilSociety },
  {
    code: 'neighbour_watch',
    text: { sv: 'Grannsamverkan eller Grannstöd', en: 'Neighbourhood watch or volunteer patrols' },
    group: civilSociety,
  },
  {
    code: 'tenant_union',
    text: { sv: 'Hyresgästföreningen', en: 'The Swedish Union of Tenants' },
    group: civilSociety,
  },
  { code: 'ngo_other', text: { sv: 'Annan förening', en: 'Another association' }, group: civilSociety },
  { code: 'residents', text: { sv: 'Boende och allmänhet', en: 'Residents and the public' }, group: civilSociety },
  { code: 'other', text: { sv: 'Annan aktör', en: 'Another actor' }, group: others },
] as const satisfies readonly Option[]

export const actorRole = [
  { code: 'leads', text: { sv: 'Leder', en: 'Leads' } },
  { code: 'co_leads', text: { sv: 'Leder tillsammans', en: 'Leads jointly' } },
  { code: 'participates', text: { sv: 'Deltar', en: 'Takes part' } },
  { code: 'finances', text: { sv: 'Finansierar', en: 'Finances' } },
  { code: 'refers', text: { sv: 'Lämnar eller får information', en: 'Gives or receives information' } },
  { code: 'informed', text: { sv: 'Informeras', en: 'Is kept informed' } },
] as const satisfies readonly Option[]

export const cooperationForm = [
  { code: 'council', text: { sv: 'I ett råd', en: 'In a council' } },
  {
    code: 'operational',
    text: { sv: 'I en operativ grupp, till exempel EST', en: 'In an operational group, for example EST' },
  },
  { code: 'joint_action', text: { sv: 'Samverkansinsats', en: 'Joint action' } },
  { code: 'information', text: { sv: 'Informationsutbyte', en: 'Exchange of information' } },
  {
    code: 'individual',
    text: {
      sv: 'Samverkan kring enskilda, till exempel SSPF (skriv inga uppgifter här)',
      en: 'Cooperation around individuals, for example SSPF (write no details here)',
    },
  },
  { code: 'training', text: { sv: 'Utbildning', en: 'Training' } },
  { code: 'financing', text: { sv: 'Finansiering', en: 'Financing' } },
  { code: 'contract', text: { sv: 'Avtal eller överenskommelse', en: 'Contract or agreement' } },
] as const satisfies readonly Option[]
