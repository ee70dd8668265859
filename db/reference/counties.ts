export interface CountyRow {
  readonly code: string
  readonly letter: string
  readonly name: string
  readonly policeRegion: string
}

/** Sweden's 21 counties, with the police region each belongs to. */
export const counties: readonly CountyRow[] = [
  { code: '01', letter: 'AB', name: 'Stockholms län', policeRegion: 'Stockholm' },
  { code: '03', letter: 'C', name: 'Uppsala län', policeRegion: 'Mitt' },
  { code: '04', letter: 'D', name: 'Södermanlands län', policeRegion: 'Öst' },
  { code: '05', letter: 'E', name: 'Östergötlands län', policeRegion: 'Öst' },
  { code: '06', letter: 'F', name: 'Jönköpings län', policeRegion: 'Öst' },
  { code: '07', letter: 'G', name: 'Kronobergs län', policeRegion: 'Syd' },
  { code: '08', letter: 'H', name: 'Kalmar län', policeRegion: 'Syd' },
  { code: '09', letter: 'I', name: 'Gotlands län', policeRegion: 'Stockholm' },
  { code: '10', letter: 'K', name: 'Blekinge län', policeRegion: 'Syd' },
  { code: '12', letter: 'M', name: 'Skåne län', policeRegion: 'Syd' },
  { code: '13', letter: 'N', name: 'Hallands län', policeRegion: 'Väst' },
  { code: '14', letter: 'O', name: 'Västra Götalands län', policeRegion: 'Väst' },
  { code: '17', letter: 'S', name: 'Värmlands län', policeRegion: 'Bergslagen' },
  { code: '18', letter: 'T', name: 'Örebro län', policeRegion: 'Bergslagen' },
  { code: '19', letter: 'U', name: 'Västmanlands län', policeRegion: 'Mitt' },
  { code: '20', letter: 'W', name: 'Dalarnas län', policeRegion: 'Bergslagen' },
  { code: '21', letter: 'X', name: 'Gävleborgs län', policeRegion: 'Mitt' },
  { code: '22', letter: 'Y', name: 'Västernorrlands län', policeRegion: 'Nord' },
  { code: '23', letter: 'Z', name: 'Jämtlands län', policeRegion: 'Nord' },
  { code: '24', letter: 'AC', name: 'Västerbottens län', policeRegion: 'Nord' },
  { code: '25', letter: 'BD', name: 'Norrbottens län', policeRegion: 'Nord' },
]

/** What the county board calls the network of those who answer. */
export const network = 'LänsBrå'

export const authorityOf = ({ name }: CountyRow) => `Länsstyrelsen i ${name}`
