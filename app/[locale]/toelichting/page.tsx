import { begin, sectieMetadata, type TaalProps } from '@/app/pagina'
import { Geschiedenisuitklap } from '@/components/geschiedenis/geschiedenisuitklap'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Leesstuk } from '@/components/lezen/leesstuk'
import { maakAlineas } from '@/components/mdx/alinea'
import { OpDezePagina } from '@/components/ui/op-deze-pagina'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getAlle } from '@/lib/content/kader'
import { kortAdres } from '@/lib/i18n/adres'

export const generateMetadata = sectieMetadata('toelichting')

export default async function ToelichtingPagina({ params }: TaalProps) {
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params)
  const toelichtingen = getAlle('toelichting', keuze)
  const tekstTaal = toelichtingen[0]?.taal ?? taal
  const koppen = toelichtingen.map(({ id, titel }) => ({ anker: id, tekst: titel }))
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie: 'toelichting' }}>
      <VertalingOntbreekt taal={taal} van={tekstTaal} />
      <Paginakop titel={t('secties.toelichting')}>
        <p>{t('toelichting.inleiding')}</p>
        <p className="wijs mt-3">{t('item.weergaveLos')}</p>
      </Paginakop>
      <div className="blad lezen gap-y-10">
        <OpDezePagina koppen={koppen} taal={tekstTaal} vorm="smal" />
        <div className="marge">
          <OpDezePagina koppen={koppen} taal={tekstTaal} vorm="breed" />
        </div>
        {toelichtingen.map(item => (
          <Leesstuk
            key={item.id}
            item={item}
            naslag={naslag}
            merk={`§ ${item.paragraaf}`}
            href={kortAdres(item.id)}
            kopniveau="h2"
            alineas={maakAlineas(item, naslag)}
          >
            <Geschiedenisuitklap item={item} naslag={naslag} />
          </Leesstuk>
        ))}
      </div>
    </Bladzijde>
  )
}
