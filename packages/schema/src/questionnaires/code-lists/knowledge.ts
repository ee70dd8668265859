import type { Option } from '../../questionnaire/question.ts'

export const knowledgeSource = [
  {
    code: 'reported_crime',
    text: { sv: 'Anmälda brott (Brå eller polisen)', en: 'Reported crime (Brå or the police)' },
  },
  { code: 'ntu', text: { sv: 'Nationella trygghetsundersökningen', en: 'The Swedish Crime Survey (NTU)' } },
  { code: 'local_survey', text: { sv: 'Egen trygghetsmätning', en: 'Our own safety survey' } },
  { code: 'police_survey', text: { sv: 'Polisens trygghetsmätning', en: 'The police safety survey' } },
  {
    code: 'school_survey',
    text: { sv: 'Elevenkät, till exempel LUPP eller CAN', en: 'School survey (such as LUPP or CAN)' },
  },
  { code: 'est', text: { sv: 'EST-rapporter', en: 'EST reports' } },
  {
    code: 'social_services',
    text: { sv: 'Socialtjänstens samlade bild', en: 'The overall picture of social services' },
  },
  { code: 'school_data', text: { sv: 'Skolans samlade bild', en: 'The overall picture of schools' } },
  {
    code: 'incident',
    text: { sv: 'Incidentrapporter (kommun, bostadsbolag)', en: 'Incident reports (municipality, housing companies)' },
  },
  { code: 'rescue', text: { sv: 'Räddningstjänst', en: 'Fire and rescue services' } },
  {
    code: 'health',
    text: { sv: 'Hälsodata eller underlag från regionen', en: 'Health data or material from the region' },
  },
  { code: 'dialogue', text: { sv: 'Medborgardialog', en: 'Citizen dialogue' } },
  { code: 'staff', text: { sv: 'Medarbetardialog', en: 'Staff dialogue' } },
  { code: 'business', text: { sv: 'Handel och företag', en: 'Retail and businesses' } },
  {
    code: 'socioeconomic',
    text: { sv: 'Socioekonomisk statistik (SCB)', en: 'Socio-economic statistics (Statistics Sweden)' },
  },
  {
    code: 'intel',
    text: { sv: 'Polisens underrättelsebild', en: 'The police intelligence picture' },
    help: {
      sv: 'Välj den om den används. Skriv inga detaljer här.',
      en: 'Choose it if it is used. Write no details here.',
    },
  },
  { code: 'other', text: { sv: 'Annat underlag', en: 'Another source' } },
] as const satisfies readonly Option[]

export const obstacle = [
  { code: 'time', text: { sv: 'Brist på tid', en: 'Lack of time' } },
  { code: 'money', text: { sv: 'Brist på pengar', en: 'Lack of money' } },
  { code: 'staff_turnover', text: { sv: 'Personalomsättning', en: 'Staff turnover' } },
  { code: 'competence', text: { sv: 'Brist på kompetens', en: 'Lack of skills' } },
  {
    code: 'analysis_capacity',
    text: { sv: 'Svårt att analysera underlaget', en: 'Difficult to analyse the material' },
  },
  { code: 'data', text: { sv: 'Brist på data och statistik', en: 'Lack of data and statistics' } },
  {
    code: 'secrecy',
    text: { sv: 'Sekretess eller osäkerhet om sekretess', en: 'Secrecy, or uncertainty about secrecy' },
  },
  { code: 'mandate', text: { sv: 'Otydligt mandat', en: 'Unclear mandate' } },
  { code: 'priority_political', text: { sv: 'Låg politisk prioritet', en: 'Low political priority' } },
  { code: 'priority_management', text: { sv: 'Låg prioritet hos ledningen', en: 'Low priority for management' } },
  { code: 'roles', text: { sv: 'Otydliga roller', en: 'Unclear roles' } },
  { code: 'partners', text: { sv: 'Aktörer deltar inte', en: 'Actors do not take part' } },
  {
    code: 'police_resources',
    text: { sv: 'Polisens resurser räcker inte', en: 'The resources of the police are not enough' },
  },
  {
    code: 'municipal_resources',
    text: { sv: 'Kommunens resurser räcker inte', en: 'The resources of the municipality are not enough' },
  },
  { code: 'short_projects', text: { sv: 'Kortsiktiga projekt', en: 'Short-term projects' } },
  { code: 'methods', text: { sv: 'Brist på lämpliga metoder', en: 'Lack of suitable methods' } },
  {
    code: 'small_municipality',
    text: { sv: 'Liten kommun – få att samverka med', en: 'Small municipality – few to cooperate with' },
  },
  { code: 'admin', text: { sv: 'Administration och enkäter', en: 'Administration and surveys' } },
  { code: 'it', text: { sv: 'Brist på it-stöd', en: 'Lack of IT support' } },
  { code: 'other', text: { sv: 'Annat hinder', en: 'Another obstacle' } },
] as const satisfies readonly Option[]
