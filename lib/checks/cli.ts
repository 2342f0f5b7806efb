import { controleer } from './controleer'
import { toonFout } from './fout'

const { fouten, gelezen, volledig } = controleer(process.cwd())
for (const fout of fouten) console.error(toonFout(fout))
if (fouten.length > 0) {
  console.error(
    `\n${fouten.length} ${fouten.length === 1 ? 'fout' : 'fouten'} in ${gelezen} bestanden. Er is niets veranderd.`,
  )
  if (!volledig)
    console.error('Verwijzingen tussen bestanden zijn nog niet gecontroleerd: herstel eerst wat niet te lezen is.')
  process.exitCode = 1
} else console.log(`Inhoud in orde: ${gelezen} bestanden gecontroleerd.`)
