import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { begin } from '@/app/pagina'
import { naamUitgave, uitgaveMetadata } from '@/app/uitgave'
import { Editiemelding } from '@/components/editie/editiemelding'
import { Uitgavelijst } from '@/components/editie/uitgavelijst'
import { Werkversiemelding } from '@/components/editie/werkversiemelding'
import { Geschiedenisuitklap } from '@/components/geschiedenis/geschiedenisuitklap'
import { Bladzijde } from '@/components/layout/bladzijde'
import { Leesstuk } from '@/components/lezen/leesstuk'
import { maakAlineas } from '@/components/mdx/alinea'
import { Paginakop } from '@/components/ui/paginakop'
import { VertalingOntbreekt } from '@/components/ui/vertaling-ontbreekt'
import { getEditie, getEdities, telVerschillen } from '@/lib/content/edities'
import { getAlle, getSectie } from '@/lib/content/kader'
import { SECTIES } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'
import { kortAdres } from '@/lib/i18n/adres'

interface Props {
  params: Promise<{ locale: string; uitgave: string; sectie: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, uitgave, sectie } = await params
  const naam = SECTIES.find(bekend => bekend === sectie)
  return uitgaveMetadata(locale as Taal, uitgave, naam && { sectie: naam })
}

/** Een afdeling binnen een uitgave: haar onderdelen, of bij de toelichting de tekst zelf. */
export default async function UitgaveSectiePagina({ params }: Props) {
  const { uitgave, sectie: gevraagd } = await params
  const { taal, keuze, naslag, kernwaarden, t } = await begin(params, uitgave)
  const sectie = SECTIES.find(bekend => bekend === gevraagd)
  const items = sectie ? getSectie(sectie, keuze) : []
  if (!sectie || items.length === 0) notFound()
  const editie = getEditie(uitgave)
  const nieuwste = getEdities()[0]?.versie
  const naam = naamUitgave(uitgave, t)
  return (
    <Bladzijde taal={taal} kernwaarden={kernwaarden} plek={{ sectie }} uitgave={uitgave}>
      <VertalingOntbreekt taal={taal} van={items[0]?.taal ?? taal} />
      <Paginakop titel={`${t(`secties.${sectie}`)} · ${naam}`} />
      <div className="blad gap-y-10">
        {editie ? (
          <Editiemelding editie={editie} nieuwste={nieuwste} taal={taal} />
        ) : (
          <Werkversiemelding nieuwste={nieuwste} verschillen={telVerschillen()} taal={taal} />
        )}
        {sectie === 'toelichting' ? (
          getAlle('toelichting', keuze).map(item => (
            <Leesstuk
              key={item.id}
              item={item}
              naslag={naslag}
              merk={`§ ${item.paragraaf}`}
              href={editie && kortAdres(item.id, uitgave)}
              kopniveau="h2"
              alineas={maakAlineas(item, naslag)}
            >
              <Geschiedenisuitklap item={item} naslag={naslag} />
            </Leesstuk>
          ))
        ) : (
          <Uitgavelijst items={items} naslag={naslag} />
        )}
      </div>
    </Bladzijde>
  )
}
