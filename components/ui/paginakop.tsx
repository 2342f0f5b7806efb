import type { ReactNode } from 'react'

interface Props {
  titel: string
  /** Een merk of soortnaam in de kantlijn. */
  kantlijn?: ReactNode
  lang?: string
  children?: ReactNode
}

/** De kop van een pagina: het merk in de kantlijn, de titel ernaast, daaronder een inleiding. */
export function Paginakop({ titel, kantlijn, lang, children }: Props) {
  return (
    <div className="blad mb-8">
      {kantlijn && (
        <div className="kantlijn self-start border-t-[6px] border-(--kleur) pt-2 text-2xl leading-none">{kantlijn}</div>
      )}
      <div>
        <h1 lang={lang}>{titel}</h1>
        {children && <div className="mt-4 text-lg text-grijs">{children}</div>}
      </div>
    </div>
  )
}
