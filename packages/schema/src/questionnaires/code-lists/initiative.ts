import type { Option } from '../../questionnaire/question.ts'
import { onlyUnknown, unknown } from './answers.ts'

export const approach = [
  {
    code: 'social',
    text: { sv: 'Social', en: 'Social' },
    help: { sv: 'Påverkar viljan att begå brott.', en: 'Affects the will to commit crime.' },
  },
  {
    code: 'situational',
    text: { sv: 'Situationell', en: 'Situational' },
    help: { sv: 'Påverkar tillfället att begå brott.', en: 'Affects the opportunity to commit crime.' },
  },
  { code: 'both', text: { sv: 'Båda', en: 'Both' } },
] as const satisfies readonly Option[]

export const preventionLevel = [
  {
    code: 'universal',
    text: { sv: 'Universell', en: 'Universal' },
    help: { sv: 'Riktas till alla.', en: 'Aimed at everyone.' },
  },
  {
    code: 'selective',
    text: { sv: 'Selektiv', en: 'Selective' },
    help: {
      sv: 'Riktas till grupper, platser eller objekt med förhöjd risk.',
      en: 'Aimed at groups, places or objects at higher risk.',
    },
  },
  {
    code: 'indicated',
    text: { sv: 'Indikerad', en: 'Indicated' },
    help: {
      sv: 'Riktas till dem som redan har begått eller utsatts för brott, eller platser med konstaterade problem.',
      en: 'Aimed at those who have already committed or been the victim of crime, or at places with known problems.',
    },
  },
] as const satisfies readonly Option[]

export const targetGroup = [
  { code: 'all', text: { sv: 'Alla invånare', en: 'All residents' } },
  { code: 'children_0_5', text: { sv: 'Små barn 0–5 år', en: 'Young children aged 0–5' } },
  { code: 'children_6_12', text: { sv: 'Barn 6–12 år', en: 'Children aged 6–12' } },
  { code: 'youth_13_17', text: { sv: 'Unga 13–17 år', en: 'Young people aged 13–17' } },
  { code: 'young_adults', text: { sv: 'Unga vuxna 18–25 år', en: 'Young adults aged 18–25' } },
  { code: 'adults', text: { sv: 'Vuxna', en: 'Adults' } },
  { code: 'elderly', text: { sv: 'Äldre', en: 'Older people' } },
  { code: 'parents', text: { sv: 'Vårdnadshavare', en: 'Parents and guardians' } },
  { code: 'girls_women', text: { sv: 'Flickor och kvinnor', en: 'Girls and women' } },
  { code: 'boys_men', text: { sv: 'Pojkar och män', en: 'Boys and men' } },
  { code: 'risk_youth', text: { sv: 'Unga i riskzon', en: 'Young people at risk' } },
  { code: 'offenders', text: { sv: 'Personer som begått brott', en: 'People who have committed crime' } },
  { code: 'leavers', text: { sv: 'Avhoppare', en: 'People leaving criminal or extremist groups' } },
  { code: 'addiction', text: { sv: 'Personer med beroende', en: 'People with an addiction' } },
  { code: 'victims', text: { sv: 'Brottsutsatta', en: 'Victims of crime' } },
  { code: 'relatives', text: { sv: 'Anhöriga', en: 'Relatives' } },
  { code: 'newcomers', text: { sv: 'Nyanlända', en: 'Newly arrived migrants' } },
  { code: 'lgbtqi', text: { sv: 'Hbtqi-personer', en: 'LGBTQI people' } },
  { code: 'business', text: { sv: 'Företag och handel', en: 'Businesses and retail' } },
  { code: 'associations', text: { sv: 'Föreningar', en: 'Associations' } },
  { code: 'professionals', text: { sv: 'Yrkesverksamma', en: 'Professionals' } },
  {
    code: 'officials',
    text: { sv: 'Tjänstepersoner och förtroendevalda', en: 'Officials and elected representatives' },
  },
  { code: 'residents_area', text: { sv: 'Boende i visst område', en: 'Residents of a certain area' } },
  { code: 'other', text: { sv: 'Annan målgrupp', en: 'Another target group' } },
] as const satisfies readonly Option[]

export const arena = [
  { code: 'centre', text: { sv: 'Centrum och torg', en: 'Town centre and squares' } },
  { code: 'residential', text: { sv: 'Bostadsområde', en: 'Residential area' } },
  { code: 'school', text: { sv: 'Skola och skolgård', en: 'School and school grounds' } },
  { code: 'preschool', text: { sv: 'Förskola', en: 'Preschool' } },
  { code: 'leisure', text: { sv: 'Fritidsgård och mötesplats', en: 'Youth centre and meeting place' } },
  { code: 'sports', text: { sv: 'Idrott och förening', en: 'Sports and associations' } },
  { code: 'public_transport', text: { sv: 'Station, buss och resecentrum', en: 'Stations, buses and travel hubs' } },
  { code: 'shop', text: { sv: 'Butik och köpcentrum', en: 'Shops and shopping centres' } },
  { code: 'nightlife', text: { sv: 'Krog och restaurang', en: 'Pubs, bars and restaurants' } },
  { code: 'event', text: { sv: 'Evenemang', en: 'Events' } },
  { code: 'park', text: { sv: 'Park, lekplats och natur', en: 'Parks, playgrounds and nature' } },
  { code: 'road', text: { sv: 'Väg och trafikmiljö', en: 'Roads and traffic' } },
  { code: 'home', text: { sv: 'Hemmet', en: 'The home' } },
  { code: 'digital', text: { sv: 'Internet och sociala medier', en: 'The internet and social media' } },
  { code: 'workplace', text: { sv: 'Arbetsplats', en: 'Workplace' } },
  { code: 'rural', text: { sv: 'Landsbygd', en: 'Countryside' } },
  { code: 'care', text: { sv: 'Vård och omsorg', en: 'Health and social care' } },
  { code: 'authority', text: { sv: 'Myndighetslokal', en: 'Public authority premises' } },
  { code: 'construction', text: { sv: 'Byggplats', en: 'Construction site' } },
  { code: 'other', text: { sv: 'Annan plats', en: 'Another kind of place' } },
] as const satisfies readonly Option[]

export const phase = [
  { code: 'idea', text: { sv: 'Idé', en: 'Idea' } },
  { code: 'planning', text: { sv: 'Planeras', en: 'Being planned' } },
  { code: 'ongoing', text: { sv: 'Pågår', en: 'Ongoing' } },
  { code: 'paused', text: { sv: 'Vilande', en: 'Paused' } },
  { code: 'ended', text: { sv: 'Avslutad', en: 'Ended' } },
  { code: 'permanent', text: { sv: 'Ordinarie verksamhet', en: 'Part of regular operations' } },
] as const satisfies readonly Option[]

export const evidenceLevel = [
  { code: 'effect_sweden', text: { sv: 'Effektutvärderad i Sverige', en: 'Effect evaluated in Sweden' } },
  { code: 'effect_abroad', text: { sv: 'Effektutvärderad utomlands', en: 'Effect evaluated abroad' } },
  {
    code: 'promising',
    text: { sv: 'Lovande – visst forskningsstöd', en: 'Promising – some support in research' },
  },
  {
    code: 'experience',
    text: { sv: 'Beprövad erfarenhet, dokumenterad', en: 'Proven experience, documented' },
  },
  { code: 'none', text: { sv: 'Inget känt stöd', en: 'No known support' } },
  unknown,
] as const satisfies readonly Option[]

export const followup = [
  { code: 'indicators', text: { sv: 'Med indikatorer regelbundet', en: 'Regularly, with indicators' } },
  { code: 'activity', text: { sv: 'Aktiviteter räknas', en: 'Activities are counted' } },
  { code: 'informal', text: { sv: 'Samtal/erfarenhet', en: 'Conversations/experience' } },
  { code: 'none', text: { sv: 'Följs inte upp', en: 'Not followed up' } },
  unknown,
] as const satisfies readonly Option[]

export const financing = [
  { code: 'ordinary', text: { sv: 'Ordinarie budget', en: 'Regular budget' } },
  {
    code: 'bra_grant',
    text: { sv: 'Statsbidrag från Brå (2023:442)', en: 'Government grant from Brå (2023:442)' },
  },
  { code: 'state_grant_other', text: { sv: 'Annat statsbidrag', en: 'Another government grant' } },
  { code: 'region', text: { sv: 'Region', en: 'The region' } },
  { code: 'project_eu', text: { sv: 'EU-medel', en: 'EU funds' } },
  { code: 'foundation', text: { sv: 'Fond/stiftelse', en: 'Fund/foundation' } },
  { code: 'housing', text: { sv: 'Bostadsbolag/fastighetsägare', en: 'Housing company/property owner' } },
  { code: 'business', text: { sv: 'Näringsliv', en: 'Business' } },
  { code: 'civil', text: { sv: 'Civilsamhälle', en: 'Civil society' } },
  { code: 'cab', text: { sv: 'Länsstyrelsens medel', en: 'County administrative board funds' } },
  onlyUnknown,
] as const satisfies readonly Option[]

export const statusSinceLast = [
  { code: 'continues', text: { sv: 'Fortsätter', en: 'Continues' } },
  { code: 'changed', text: { sv: 'Fortsätter, men ändrad', en: 'Continues, but changed' } },
  { code: 'ended_done', text: { sv: 'Avslutad, målet nått', en: 'Ended, goal reached' } },
  { code: 'ended_other', text: { sv: 'Avslutad av annat skäl', en: 'Ended for another reason' } },
  { code: 'never_started', text: { sv: 'Blev inte av', en: 'Never started' } },
  unknown,
] as const satisfies readonly Option[]

export const evaluated = [
  { code: 'effect', text: { sv: 'Ja, effekt', en: 'Yes, its effect' } },
  { code: 'process', text: { sv: 'Ja, genomförande', en: 'Yes, its implementation' } },
  { code: 'own', text: { sv: 'Enklare egen', en: 'A simple evaluation of our own' } },
  { code: 'planned', text: { sv: 'Planerat', en: 'Planned' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
  unknown,
] as const satisfies readonly Option[]

export const result = [
  { code: 'reached', text: { sv: 'Målet nått', en: 'Goal reached' } },
  { code: 'partly', text: { sv: 'Delvis', en: 'Partly' } },
  { code: 'not', text: { sv: 'Inte nått', en: 'Not reached' } },
  { code: 'too_early', text: { sv: 'För tidigt att säga', en: 'Too early to say' } },
  unknown,
] as const satisfies readonly Option[]

export const share = [
  { code: 'yes_talk', text: { sv: 'Ja, berätta på träff', en: 'Yes, talk about it at a meeting' } },
  { code: 'yes_docs', text: { sv: 'Ja, dela material', en: 'Yes, share material' } },
  { code: 'yes_both', text: { sv: 'Ja, båda', en: 'Yes, both' } },
  { code: 'not_now', text: { sv: 'Inte just nu', en: 'Not at the moment' } },
] as const satisfies readonly Option[]
