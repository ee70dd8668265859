import type { Option } from '../../questionnaire/question.ts'
import { municipality, police } from '../respondent-kinds.ts'
import { onlyUnknown } from './answers.ts'

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
  { code: 'strategy', text: { sv: 'Strategi', en: 'Strategy' } },
  {
    code: 'violence',
    text: {
      sv: 'Handlingsplan mot våld i nära relationer och hedersrelaterat våld och förtryck',
      en: 'Plan against domestic violence and honour-related violence and oppression',
    },
  },
  {
    code: 'andts',
    text: { sv: 'ANDTS-plan', en: 'ANDTS plan' },
    help: {
      sv: 'Alkohol, narkotika, dopning, tobak och nikotin samt spel om pengar.',
      en: 'Alcohol, drugs, doping, tobacco and nicotine, and gambling for money.',
    },
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
  {
    code: 'safety_planning',
    text: { sv: 'Riktlinje för trygghet i fysisk planering', en: 'Guideline on safety in physical planning' },
  },
  { code: 'child_rights', text: { sv: 'Plan för barnets rättigheter', en: 'Plan for the rights of the child' } },
  { code: 'none', text: { sv: 'Inget av detta', en: 'None of these' }, exclusive: true },
  onlyUnknown,
] as const satisfies readonly Option[]
