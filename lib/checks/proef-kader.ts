export const KERNPUNT = 'content/kader/kernpunten/C-K1.nl.mdx'
export const VRAAG = 'content/kader/vragen/C-V1.nl.mdx'
export const BEGRIP = 'content/begrippen/huisartsteam.nl.mdx'
export const BRON = 'content/bronnen/visie-2035.yaml'
export const HERKOMST = 'content/herkomst/team.nl.yaml'
export const REGISTER = 'content/kader/register.yaml'

/** Het kleinste kader zonder fouten: van elke map één bestand. Alleen voor tests. */
export const GELDIG: Record<string, string> = {
  [REGISTER]: `uitgegeven:
  kernwaarde: [continuiteit]
  vraag: [C-V1]
  kernpunt: [C-K1]
  signaal: [S1]
  urgentieniveau: [U0]
  criterium: [C-C1]
  toelichting: [evaluatie]
  bron: [visie-2035]
  begrip: [huisartsteam]
vervallen: []
`,
  'content/kader/kernwaarden/continuiteit.nl.mdx': `---
id: continuiteit
soort: kernwaarde
titel: Continuïteit
letter: C
volgorde: 1
samenvatting: Een vast team voor de patiënt.
plaats: paragraaf 4.2
---

Huisartsen kennen hun patiënten.
`,
  [VRAAG]: `---
id: C-V1
soort: vraag
titel: Wat is een vast team?
bij: continuiteit
volgorde: 1
antwoord: Een klein team voor een vaste groep.
plaats: paragraaf 4.2
zie:
  - C-K1
---

Een <Begrip id="huisartsteam">team</Begrip> dat blijft.<Voetnoot nr="1" bron="visie-2035" />

## Criteria

<Onderdelen soort="criterium" />
`,
  [KERNPUNT]: `---
id: C-K1
soort: kernpunt
titel: Een vaste huisarts
bij: continuiteit
volgorde: 1
plaats: paragraaf 4.2
bronnen:
  - visie-2035
---

Een vaste huisarts levert de zorg.
`,
  'content/kader/signalen/S1.nl.mdx': `---
id: S1
soort: signaal
titel: De eigenaar is geen huisarts
volgorde: 1
plaats: paragraaf 4.1
---

Zie <Zie id="C-V1" />.
`,
  'content/kader/urgentie/U0.nl.mdx': `---
id: U0
soort: urgentieniveau
titel: Reanimatie
bij: C-V1
volgorde: 0
termijn: direct
plaats: paragraaf 4.2
---

Er is reanimatie nodig.
`,
  'content/kader/onderdelen/C-C1.nl.mdx': `---
id: C-C1
soort: criterium
titel: Vaste huisarts
bij: C-V1
volgorde: 1
plaats: paragraaf 4.2
---

Er is een vaste huisarts.
`,
  'content/kader/toelichtingen/evaluatie.nl.mdx': `---
id: evaluatie
soort: toelichting
titel: Evaluatie
volgorde: 1
paragraaf: "3.7"
plaats: paragraaf 3.7
---

Na één jaar volgt een evaluatie.
`,
  [BEGRIP]: `---
id: huisartsteam
soort: begrip
titel: huisartsteam
kort: Het vaste team van de praktijk.
---

Huisartsen en medewerkers samen.
`,
  [BRON]: `id: visie-2035
soort: bron
titel: Visie 2035
type: visie
`,
  [HERKOMST]: `id: team
titel: Van huisarts naar team
volgorde: 1
stand:
  - bron: visie-2035
    waar: hoofdstuk 2
    zegt: Een vast team.
  - items: [C-K1]
    zegt: Een vaste huisarts.
`,
}
