import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BLADEN } from '@/app/bladen/bladen'
import { begin } from '@/app/pagina'
import { uitgaveMetadata } from '@/app/uitgave'
import { getItem } from '@/lib/content/kader'
import { SECTIES } from '@/lib/domain/plek'
import type { Taal } from '@/lib/domain/taal'

interface Props {
  params: Promise<{ locale: string; uitgave: string; sectie: string; id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, uitgave, id } = await params
  const item = getItem(id, { taal: locale as Taal, uitgave })
  return uitgaveMetadata(locale as Taal, uitgave, item?.plek, item)
}

/** Per verzoek gemaakt, zodat een build niet groeit met elke editie. Zonder eigen tekst: alle bladen zijn die van vandaag. */
export default async function UitgaveItemPagina({ params }: Props) {
  const { uitgave, sectie, id } = await params
  const naam = SECTIES.find(bekend => bekend === sectie)
  const Blad = naam && BLADEN[naam]
  if (!Blad) notFound()
  return <Blad id={id} opzet={await begin(params, uitgave)} />
}
