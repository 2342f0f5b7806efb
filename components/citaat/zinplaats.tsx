import { Grafsteenzin } from '@/components/editie/grafsteenzin'
import type { Stuk } from '@/lib/domain/redline'
import type { Taal } from '@/lib/domain/taal'
import type { Zinplaats } from '@/lib/domain/zin'
import { adresVan, verschilAdres } from '@/lib/i18n/adres'
import { vul } from '@/lib/i18n/vul'
import { Plaatskop } from './plaatskop'
import type { Zinteksten } from './teksten'

interface Props {
  plaats: Zinplaats
  /** De nieuwste editie. */
  vandaag: string
  taal: Taal
  teksten: Zinteksten
}

/** Een verschil in één zin; weg en nieuw hebben een element, een teken en verborgen woorden, zoals in Redline. */
function Verschilzin({ stukken, taal, teksten }: { stukken: Stuk[]; taal: Taal; teksten: Zinteksten }) {
  return stukken.map(({ soort, tekst }, i) => {
    const Element = soort === 'weg' ? 'del' : 'ins'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: stukken hebben geen id en verschuiven niet
      <span key={i}>
        {soort === 'gelijk' ? (
          tekst
        ) : (
          <Element>
            <span className="sr-only" lang={taal}>
              {' '}
              [{teksten[soort]}{' '}
            </span>
            {tekst}
            <span className="sr-only" lang={taal}>
              , {teksten.einde}]{' '}
            </span>
          </Element>
        )}{' '}
      </span>
    )
  })
}

/** Eén onderdeel waar een zin staat: in welke edities, en of dat nu nog zo is. */
export function Zinplaatsregel({ plaats, vandaag, taal, teksten }: Props) {
  const { edities, stand, zin, verschil, grafsteen } = plaats
  const laatste = edities.at(-1) ?? vandaag
  const nu = stand === 'gelijk' && edities.length === 1 ? teksten.nieuwste : teksten[stand]
  return (
    <li className="grid gap-2" data-stand={stand}>
      <Plaatskop {...plaats} href={adresVan(plaats.plek, taal, laatste)} />
      {zin && (
        <blockquote className="redline" lang={plaats.taal}>
          {verschil ? <Verschilzin taal={taal} stukken={verschil} teksten={teksten} /> : zin}
        </blockquote>
      )}
      <p className="wijs">
        {zin && `${teksten.vanKader} `}
        {vul(teksten.edities, { edities: edities.join(', ') })} {vul(nu, { vandaag })}{' '}
        {stand === 'gewijzigd' && (
          <a href={verschilAdres({ id: plaats.id, van: laatste, naar: vandaag }, taal)}>{teksten.uitslag.verschil}</a>
        )}
      </p>
      {grafsteen && (
        <p>
          <Grafsteenzin
            steen={grafsteen}
            sinds={vul(teksten.uitslag.steen, { sinds: grafsteen.sinds })}
            vervangen={teksten.uitslag.vervangen}
          />
        </p>
      )}
    </li>
  )
}
