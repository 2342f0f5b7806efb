import { controleerMet, vervang } from '@/lib/checks/proef'
import { BRON, KERNPUNT, REGISTER, VRAAG } from '@/lib/checks/proef-kader'
import { controleerVerloopMet, WIJZIGING } from '@/lib/checks/proef-verloop'
import { voerUit } from '@/lib/edities/opdracht'
import { metEditie, type Proefkader, veranderKernpunt } from '@/lib/edities/proef'
import { Weigering } from '@/lib/edities/weigering'

const kernpunt = (oud: string, nieuw: string) => controleerMet({ [KERNPUNT]: vervang(oud, nieuw) })
const tekst = (nieuw: string) => kernpunt('Een vaste huisarts levert de zorg.', nieuw)

/** Wat `npm run editie` zegt als het weigert, nadat `doe` het kader veranderde. */
const weigert = (versie: string, doe: (kader: Proefkader) => void): string[] =>
  metEditie(kader => {
    doe(kader)
    try {
      return [voerUit([versie], kader.wortel)]
    } catch (fout) {
      if (fout instanceof Weigering) return [fout.message]
      throw fout
    }
  })

const naEditie = (doe: (kader: Proefkader) => void): string[] =>
  metEditie(kader => {
    doe(kader)
    return kader.fouten()
  })

/** De vergissingen van redacteuren, elk met de echte controle of het echte commando. Alleen voor tests. */
export const VERGISSINGEN: (() => string[])[] = [
  () => kernpunt('titel: Een vaste huisarts\n', ''),
  () => kernpunt('titel: Een vaste huisarts', 'titel:'),
  () => kernpunt('titel: Een', 'titl: Een'),
  () => controleerMet({ [BRON]: vervang('type: visie', 'type: vissie') }),
  () => kernpunt('volgorde: 1', 'volgorde: een'),
  () =>
    controleerMet({ 'content/kader/toelichtingen/evaluatie.nl.mdx': vervang('paragraaf: "3.7"', 'paragraaf: 3.7') }),
  () => controleerMet({ 'content/begrippen/huisartsteam.nl.mdx': vervang('Het vaste', `${'Heel '.repeat(40)}vaste`) }),
  () => controleerMet({ [BRON]: vervang('type: visie', 'type: visie\nurl: www.lhv.nl') }),
  () => kernpunt('titel: Een', 'titel: Grens: een'),
  () => kernpunt('plaats: paragraaf 4.2', 'plaats: 2026-11-22'),
  () => kernpunt('volgorde: 1', 'volgorde: 1\nvolgorde: 2'),
  () => kernpunt('  - visie-2035', '\t- visie-2035'),
  () => kernpunt('---\nid', 'id'),
  () => kernpunt('id: C-K1', 'id: C-K2'),
  () => controleerMet({ [REGISTER]: vervang('kernpunt: [C-K1]', 'kernpunt: []') }),
  () =>
    controleerMet({ [REGISTER]: vervang('vervallen: []', 'vervallen:\n  - { id: C-K1, sinds: 2.0.0, reden: weg }') }),
  () => controleerMet({ [REGISTER]: vervang('[C-K1]', '[C-K1, C-K2]') }),
  () => kernpunt('  - visie-2035', '  - visie-2053'),
  () => kernpunt('  - visie-2035', '  - C-V1'),
  () =>
    controleerMet({
      [REGISTER]: geldig =>
        geldig
          .replace('[C-K1]', '[C-K1, C-K2]')
          .replace('vervallen: []', 'vervallen:\n  - { id: C-K2, sinds: 2.0.0, reden: weg, vervangenDoor: [C-K1] }'),
      [VRAAG]: vervang('  - C-K1', '  - C-K2'),
    }),
  () => kernpunt('bronnen:\n  - visie-2035\n', ''),
  () =>
    controleerMet({
      [REGISTER]: vervang('[visie-2035]', '[visie-2035, wtza]'),
      'content/bronnen/wtza.yaml': 'id: wtza\nsoort: bron\ntitel: Wtza\ntype: wet\n',
    }),
  () => tekst(''),
  () => tekst('Minder dan <4000.'),
  () => tekst('<b>Vet</b>.'),
  () => tekst('Er zijn {4000} patiënten.'),
  () => tekst('Zie [hier](/nl/vragen).'),
  () => tekst('### Kop\n\nTekst.'),
  () => tekst('Zorg.<Voetnoot nr="1" bron="visie-2035" />'),
  () => naEditie(veranderKernpunt),
  () => naEditie(kader => kader.wijzig('W1', ['C-K1'], 'correctie')),
  () =>
    naEditie(kader => {
      kader.zet(KERNPUNT.replace('C-K1', 'C-K2'), kader.lees(KERNPUNT).replace('id: C-K1', 'id: C-K2'))
      kader.verander(REGISTER, 'C-K1', 'C-K1, C-K2')
      kader.wijzig('W1', ['C-K2'], 'aanscherping')
    }),
  () => controleerVerloopMet({ [WIJZIGING]: vervang('besluit: { door: de werkgroep, datum: "2026-12-01" }\n', '') }),
  () => naEditie(kader => kader.verander('content/edities/1.0.0/kernpunten/C-K1.nl.mdx', 'levert', 'geeft')),
  () =>
    weigert('1.0.1', kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'aanscherping')
    }),
  () => weigert('2.0.0', () => undefined),
  () =>
    weigert('2.0.0', kader => {
      veranderKernpunt(kader)
      kader.wijzig('W1', ['C-K1'], 'aanscherping')
      const voorstel = 'voorstel: { naam: "2026-11-22-c-k1-0123456789ab", door: A. Verzonnen, datum: "2026-11-22" }'
      kader.verander('content/wijzigingen/W1.nl.mdx', 'besluit:\n  door: LHV en NHG\n  datum: "2026-03-01"', voorstel)
    }),
  () => weigert('1.0.0', () => undefined),
]
