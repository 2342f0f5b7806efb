'use client'

/** Als een pagina niet te maken is. In beide talen tegelijk: waar het misging is de taal niet te vertrouwen. */
export default function Fout() {
  return (
    <main className="blad gap-y-6 py-16">
      <h1>Er ging iets mis</h1>
      <p>
        De pagina kon niet worden getoond. Probeer het opnieuw, of ga <a href="/nl">terug naar het begin</a>.
      </p>
      <p lang="en">
        Something went wrong. The page could not be shown. Try again, or go <a href="/en">back to the start</a>.
      </p>
    </main>
  )
}
