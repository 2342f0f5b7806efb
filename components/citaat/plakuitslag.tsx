import type { Taal } from '@/lib/domain/taal'
import type { Plakuitkomst, Zinuitkomst } from '@/lib/domain/zin'
import { adresVan, kortAdres } from '@/lib/i18n/adres'
import { vul } from '@/lib/i18n/vul'
import { Citaatuitslag } from './citaatuitslag'
import { misserTekst } from './misser'
import type { Zinteksten } from './teksten'
import { samenvatting, Zinsuitslag } from './zinsuitslag'

interface Props {
  uitkomst: Plakuitkomst
  vandaag: string
  taal: Taal
  teksten: Zinteksten
}

/** De zinnen die iets opleverden; is er iets dat past, dan telt wat er van verre op lijkt niet meer. */
function besteZinnen({ zinnen }: Plakuitkomst) {
  const passend = zinnen.filter(({ past }) => past === 'letterlijk' || past === 'lijkt')
  return passend.length > 0 ? passend : zinnen.filter(({ past }) => past === 'verwant')
}

/** Hoeveel van de zinnen hoe passen; bij meer dan één zin zegt dat meer dan elke uitkomst achter elkaar. */
function telling(alle: Zinuitkomst[], beste: Zinuitkomst[], { tel }: Zinteksten): string[] {
  const aantallen = {
    zinnen: alle.length,
    letterlijk: beste.filter(({ past }) => past === 'letterlijk').length,
    lijkt: beste.filter(({ past }) => past === 'lijkt').length,
    verwant: beste.filter(({ past }) => past === 'verwant').length,
    niet: alle.length - beste.length,
  } satisfies Record<keyof typeof tel, number>
  const namen = Object.keys(aantallen) as (keyof typeof aantallen)[]
  return namen.filter(naam => aantallen[naam] > 0).map(naam => vul(tel[naam], { aantal: String(aantallen[naam]) }))
}

/** Het hele antwoord in gewone zinnen, om voor te lezen. */
export function melding(uitkomst: Plakuitkomst, teksten: Zinteksten): string {
  const { teKort, ingekort, aanhalingen, zinnen } = uitkomst
  if (teKort) return teksten.teKort
  const ids = aanhalingen.flatMap(gelezen => ('antwoord' in gelezen ? [kort(gelezen.antwoord)] : [])).join(', ')
  const beste = besteZinnen(uitkomst)
  const delen = [
    ids && vul(teksten.stand.adres, { ids }),
    ...(zinnen.length > 1 ? telling(zinnen, beste, teksten) : beste.map(zin => samenvatting(zin, teksten))),
    beste.length === 0 && zinnen.length === 1 && !ids && teksten.stand.niet,
    ingekort && teksten.ingekort,
  ]
  return delen.filter(Boolean).join(' ')
}

const kort = ({ id, editie }: { id: string; editie: string }): string => kortAdres(id, editie).slice(1)

/** Wat er over geplakte tekst te zeggen is: eerst de adressen erin, dan de zinnen. */
export function Plakuitslag({ uitkomst, vandaag, taal, teksten }: Props) {
  const beste = besteZinnen(uitkomst)
  return (
    <div className="grid gap-5">
      {uitkomst.aanhalingen.map(gelezen =>
        'antwoord' in gelezen ? (
          <Citaatuitslag key={kort(gelezen.antwoord)} {...gelezen} taal={taal} teksten={teksten.uitslag} />
        ) : (
          <p key={misserTekst(gelezen.misser, teksten.missers)}>
            {misserTekst(gelezen.misser, teksten.missers)}{' '}
            <a href={`${adresVan({ sectie: 'citaat' }, taal)}?${new URLSearchParams({ adres: gelezen.misser.slug })}`}>
              {teksten.zoekNabij}
            </a>
          </p>
        ),
      )}
      {beste.map(zin => (
        <Zinsuitslag
          key={zin.zin}
          uitkomst={zin}
          vandaag={vandaag}
          taal={taal}
          teksten={teksten}
          herhaal={uitkomst.zinnen.length > 1}
        />
      ))}
    </div>
  )
}
