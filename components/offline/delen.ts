/** De delen van het bestand naast de kernwaarden: hun anker, en de melding die hun naam geeft. */
export const DELEN = {
  toelichting: { anker: 'deel-toelichting', naam: 'secties.toelichting' },
  signalen: { anker: 'deel-signalen', naam: 'groepen.signaal' },
  urgentie: { anker: 'deel-urgentie', naam: 'secties.urgentie' },
  voetnoten: { anker: 'voetnoten', naam: 'item.voetnoten' },
  bronnen: { anker: 'deel-bronnen', naam: 'secties.bronnen' },
  begrippen: { anker: 'deel-begrippen', naam: 'secties.begrippen' },
  register: { anker: 'deel-register', naam: 'offline.registerKop' },
} as const
