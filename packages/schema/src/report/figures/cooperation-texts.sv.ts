/** What stands in the chapters about cooperation. */
export const cooperationTexts = {
  actors: {
    title: 'Vem samverkar med vem',
    choose: 'Välj typ av aktör',
    actor: 'Typ av aktör',
    used: 'Kommuner',
    where: 'Uppges i',
    quality: 'Fungerar väl, bland dem som bedömt det',
    none: 'Ingen har angett någon annan aktör att samverka med.',
    top: 'Den typ av aktör som samverkar med flest kommuner eller deras polis är {{actor}}: {{counted}}.',
    count_one: 'Sammanlagt anges {{count}} typ av aktör.',
    count_other: 'Sammanlagt anges {{count}} typer av aktörer.',
    drawn: 'Bilden visar de {{most}} som flest anger, tabellen alla.',
    open_one: 'Där ett spann står kan {{count}} kommun till komma med, eftersom ett svar saknas där.',
    open_other: 'Där ett spann står kan upp till {{count}} kommuner till komma med, eftersom ett svar saknas där.',
    notCounterpart: 'Kommunens och polisens samverkan med varandra är inte med.',
    both: 'Både kommunen och polisen anger det i {{names}}.',
    one: 'Bara den ena anger det i {{names}}.',
    isBoth: 'både kommunen och polisen anger det',
    isOne: 'en av dem anger det',
    isOpen: 'någon har inte svarat, eller svaret visas inte',
  },
} as const
