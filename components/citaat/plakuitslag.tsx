import type { Taal } from '@/lib/domain/taal'
import type { Plakuitkomst } from '@/lib/domain/zin'
import { adresVan, kortAdres } from '@/lib/i18n/adres'
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

/** Het hele antwoord in gewone zinnen, om voor te lezen. */
export function melding(uitkomst: Plakuitkomst, teksten: Zinteksten): string {
  const { teKort, ingekort, aanhalingen, zinnen } = uitkomst
  if (teKort) return teksten.teKort
  const ids = aanhalingen.flatMap(gelezen => ('antwoord' in gelezen ? [kort(gelezen.antwoord)] : [])).join(', ')
  const beste = besteZinnen(uitkomst)
  const delen = [
    ids && teksten.stand.adres.replace('{ids}', ids),
    ...beste.map(zin => samenvatting(zin, teksten)),
    beste.length === 0 && zinnen.length > 0 && !ids && teksten.stand.niet,
    ingekort && teksten.ingekort,
  ]
  return [...new Set(delen.filter(Boolean))].join(' ')
}

const kort = ({ id, editie }: { id: string; editie: string }): string => kortAdres(id, editie).slice(1)

/** Wat er over geplakte tekst te zeggen is: eerst de adressen erin, dan de zinnen. */
export function Plakuitslag({ uitkomst, vandaag, taal, teksten }: Props) {
  const beste = besteZinnen(uitkomst)
  const rest = uitkomst.zinnen.length - beste.length
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
      {beste.length > 0 && rest > 0 && <p className="wijs">{teksten.overig.replace('{aantal}', String(rest))}</p>}
    </div>
  )
}
