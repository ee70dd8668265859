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
  {
    code: 'ongoing',
    text: { sv: 'Pågår för en viss tid', en: 'Ongoing for a limited time' },
    alsoCalled: ['Pågår', 'Pågående', 'Ongoing'],
  },
  { code: 'paused', text: { sv: 'Vilande', en: 'Paused' } },
  { code: 'ended', text: { sv: 'Avslutad', en: 'Ended' } },
  {
    code: 'permanent',
    text: { sv: 'Pågår som ordinarie verksamhet', en: 'Ongoing as part of regular operations' },
    alsoCalled: ['Ordinarie verksamhet', 'Permanent'],
  },
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
    text: { sv: 'Dokumenterad beprövad erfarenhet', en: 'Documented proven experience' },
  },
  { code: 'none', text: { sv: 'Inget känt kunskapsstöd', en: 'No known evidence' } },
  unknown,
] as const satisfies readonly Option[]

export const followup = [
  { code: 'indicators', text: { sv: 'Regelbundet, med indikatorer', en: 'Regularly, with indicators' } },
  { code: 'activity', text: { sv: 'Vi räknar aktiviteter', en: 'We count activities' } },
  { code: 'informal', text: { sv: 'I samtal, utan mått', en: 'In conversation, without measures' } },
  { code: 'none', text: { sv: 'Vi följer inte upp den', en: 'We do not follow it up' } },
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
  { code: 'foundation', text: { sv: 'Fond eller stiftelse', en: 'Fund or foundation' } },
  { code: 'housing', text: { sv: 'Bostadsbolag eller fastighetsägare', en: 'Housing company or property owner' } },
  { code: 'business', text: { sv: 'Näringsliv', en: 'Business' } },
  { code: 'civil', text: { sv: 'Civilsamhälle', en: 'Civil society' } },
  { code: 'police', text: { sv: 'Polismyndigheten', en: 'The Police Authority' } },
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
  { code: 'effect', text: { sv: 'Ja, effekten', en: 'Yes, its effect' } },
  { code: 'process', text: { sv: 'Ja, genomförandet', en: 'Yes, its implementation' } },
  {
    code: 'own',
    text: { sv: 'Ja, i en enklare egen utvärdering', en: 'Yes, in a simple evaluation of our own' },
  },
  { code: 'planned', text: { sv: 'Nej, men det är planerat', en: 'No, but it is planned' }, exclusive: true },
  { code: 'no', text: { sv: 'Nej', en: 'No' }, exclusive: true },
  onlyUnknown,
] as const satisfies readonly Option[]

export const result = [
  {
    code: 'reached',
    text: { sv: 'Målet är nått', en: 'The goal has been reached' },
    alsoCalled: ['Målet nått', 'Uppnått'],
  },
  {
    code: 'partly',
    text: { sv: 'Målet är delvis nått', en: 'The goal has been reached in part' },
    alsoCalled: ['Delvis', 'Delvis nått'],
  },
  {
    code: 'not',
    text: { sv: 'Målet är inte nått', en: 'The goal has not been reached' },
    alsoCalled: ['Inte nått', 'Ej uppnått'],
  },
  { code: 'too_early', text: { sv: 'För tidigt att säga', en: 'Too early to say' } },
  unknown,
] as const satisfies readonly Option[]

export const share = [
  { code: 'yes_talk', text: { sv: 'Ja, vi kan berätta på en träff', en: 'Yes, we can talk about it at a meeting' } },
  { code: 'yes_docs', text: { sv: 'Ja, vi kan dela material', en: 'Yes, we can share material' } },
  { code: 'yes_both', text: { sv: 'Ja, både och', en: 'Yes, both' } },
  { code: 'not_now', text: { sv: 'Inte just nu', en: 'Not at the moment' } },
] as const satisfies readonly Option[]
