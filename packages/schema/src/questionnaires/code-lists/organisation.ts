import type { Option } from '../../questionnaire/question.ts'
import { municipality, police } from '../respondent-kinds.ts'

export const respondentRole = [
  {
    code: 'coordinator',
    text: { sv: 'Brottsförebyggande samordnare', en: 'Crime prevention coordinator' },
    askedOf: municipality,
  },
  {
    code: 'security',
    text: { sv: 'Säkerhets- eller trygghetssamordnare', en: 'Security or safety coordinator' },
    askedOf: municipality,
  },
  {
    code: 'public_health',
    text: { sv: 'Folkhälsostrateg', en: 'Public health strategist' },
    askedOf: municipality,
  },
  { code: 'manager', text: { sv: 'Chef', en: 'Manager' }, askedOf: municipality },
  { code: 'municipal_police', text: { sv: 'Kommunpolis', en: 'Municipal police officer' }, askedOf: police },
  { code: 'area_police', text: { sv: 'Områdespolis', en: 'Area police officer' }, askedOf: police },
  { code: 'lpo_chief', text: { sv: 'Lokalpolisområdeschef', en: 'Head of the local police area' }, askedOf: police },
  {
    code: 'police_coordinator',
    text: {
      sv: 'Brottsförebyggande samordnare i polisregionen',
      en: 'Crime prevention coordinator of the police region',
    },
    askedOf: police,
  },
  { code: 'other', text: { sv: 'Annan roll', en: 'Another role' } },
] as const satisfies readonly Option[]

export const steeringDocument = [
  {
    code: 'policy',
    text: {
      sv: 'Policy eller program för trygghet och brottsförebyggande arbete',
      en: 'Policy or programme for safety and crime prevention',
    },
  },
  { code: 'action_plan', text: { sv: 'Åtgärdsplan enligt lagen', en: 'Action plan as the law requires' } },
  { code: 'strategy', text: { sv: 'Strategi', en: 'Strategy' } },
  {
    code: 'violence',
    text: {
      sv: 'Handlingsplan mot våld i nära relation och heder',
      en: 'Plan against domestic and honour-related violence',
    },
  },
  {
    code: 'andts',
    text: { sv: 'ANDTS-plan', en: 'ANDTS plan' },
    help: { sv: 'Alkohol, narkotika, dopning, tobak och spel.', en: 'Alcohol, drugs, doping, tobacco and gambling.' },
  },
  {
    code: 'extremism',
    text: { sv: 'Plan mot våldsbejakande extremism', en: 'Plan against violent extremism' },
  },
  {
    code: 'undue_influence',
    text: { sv: 'Riktlinje mot otillåten påverkan', en: 'Guideline against undue influence' },
  },
  { code: 'corruption', text: { sv: 'Riktlinje mot välfärdsbrott', en: 'Guideline against welfare crime' } },
  { code: 'safety_planning', text: { sv: 'Trygghet i fysisk planering', en: 'Safety in physical planning' } },
  { code: 'child_rights', text: { sv: 'Barnrätt', en: 'Rights of the child' } },
  { code: 'none', text: { sv: 'Inget av detta', en: 'None of these' }, exclusive: true },
] as const satisfies readonly Option[]
