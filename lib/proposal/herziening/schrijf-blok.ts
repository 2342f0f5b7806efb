import type { Redlineblok, Stuk } from '@/lib/domain/redline'
import { alsRegelbegin, ontsnap } from './ontsnap'

const MERK = { gelijk: '', weg: '~~', nieuw: '**' } as const satisfies Record<Stuk['soort'], string>

/** De smalste spatie die er is. Zonder witruimte leest Markdown `woord**,**woord` niet als vet. */
const HAARSPATIE = '\u200A'

interface Deel {
  merk: string
  tekst: string
}

const isLeesteken = (teken: string | undefined): boolean => teken !== undefined && /[\p{P}\p{S}]/u.test(teken)
const isWoordteken = (teken: string | undefined): boolean => teken !== undefined && !/[\s\p{P}\p{S}]/u.test(teken)

/** Merktekens staan strak om de woorden; de witruimte erbuiten. */
function maakDelen({ soort, tekst }: Stuk): Deel[] {
  const effen = ontsnap(tekst)
  const woorden = effen.trim()
  if (soort === 'gelijk' || woorden === '') return [{ merk: '', tekst: effen }]
  const rand = (waar: string) => (waar === ' ' ? [{ merk: '', tekst: ' ' }] : [])
  return [...rand(effen.slice(0, 1)), { merk: MERK[soort], tekst: woorden }, ...rand(effen.slice(-1))]
}

/** Of een merkteken hier niet als begin of eind te lezen is. */
function moetLos(vorig: Deel, volgend: Deel): boolean {
  if (vorig.merk !== '' && vorig.merk === volgend.merk) return true
  const [eind, begin] = [vorig.tekst.at(-1), volgend.tekst.at(0)]
  const sluitNiet = vorig.merk !== '' && isLeesteken(eind) && volgend.merk === '' && isWoordteken(begin)
  const opentNiet = volgend.merk !== '' && isLeesteken(begin) && vorig.merk === '' && isWoordteken(eind)
  return sluitNiet || opentNiet
}

/** Eén alinea van een redline als Markdown: ~~weg~~ en **nieuw**. */
export function schrijfBlok(blok: Redlineblok): string {
  const delen = blok.flatMap(maakDelen).filter(({ tekst }) => tekst !== '')
  const regel = delen
    .map((deel, i) => {
      const vorig = delen[i - 1]
      return `${vorig && moetLos(vorig, deel) ? HAARSPATIE : ''}${deel.merk}${deel.tekst}${deel.merk}`
    })
    .join('')
  return alsRegelbegin(regel.trim())
}
