import type { PlaceConditions } from '../place-conditions.ts'

/** Västerås: many hands, and obstacles that only the state can remove. */
export const city: Readonly<Record<string, PlaceConditions>> = {
  1980: {
    council: {
      councilName: 'Trygghetsrådet',
      councilChair: 'shared_mayor_lpo',
      councilMembers: ['m_executive', 'm_social', 'm_school', 'police_lpo', 'region', 'housing_public', 'retail'],
      councilStrategic: 4,
      operationalGroup: 'weekly',
    },
    municipality: {
      about: { years: 'gt5', contributors: ['m_social', 'm_school', 'm_planning', 'housing_public'] },
      organisation: {
        function: 'several',
        fteAllocated: 300,
        fteActual: 280,
        otherDuties: ['none'],
        mandate: 4,
        training: ['bra', 'university'],
        steeringDocs: ['policy', 'strategy', 'violence', 'andts', 'extremism', 'undue_influence'],
        budget: 'yes',
        budgetSek: 1_500_000,
      },
      cooperation: {
        with: ['0381', '0484'],
        forms: ['network'],
        problems: ['youth_recruitment', 'gang_violence'],
        lansbraMeetings: 'all',
        lansbraWish: 'Hur kommuner kan dela uppgifter om unga som rör sig mellan län.',
        bob: 'active',
      },
      need: { practical_support: 0, local_national_link: 3 },
      what: { local_national_link: ['raise_issue', 'bra_contact'], evidence_base: ['research_contact'] },
      support: {
        problems: ['youth_recruitment'],
        training: ['youth_recruitment', 'welfare_crime'],
        national: 'Regler om informationsutbyte behöver kunna förstås av den som möter ungdomarna.',
      },
      obstacle: { secrecy: 3, short_projects: 2, small_municipality: 'not_applicable' },
      closing: {
        shareLevel: 'lansbra',
        goodExample: 'Trygghetsrådet följer upp varje prioriterat problem med samma mått två gånger om året.',
        development: 'Att nå de yngsta tidigare, tillsammans med skolan.',
      },
    },
    police: {
      about: { years: 'gt5' },
      organisation: { policeContact: 'full', policeFte: 100, councilMeetings: 3 },
      cooperation: { lansbraMeetings: 'most', bob: 'active' },
      need: { local_national_link: 2 },
      support: { training: ['youth_recruitment', 'communication'] },
      obstacle: { secrecy: 3, police_resources: 2, small_municipality: 'not_applicable' },
      closing: { development: 'Att arbeta mer med orsaker och mindre med enskilda händelser.' },
    },
  },
}
